package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a matter comes back. */
class ConsiderationGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Decides to continue considering the matter at its forty-seventh session | 47 AT",
                "Decides to remain seized of the matter and to consider it at its forty-sixth session | 46 AT",
                "Decides to review the implementation of the present resolution at its sixtieth session | 60 AT",
                "Decides to follow up on the present resolution at its forty-fifth session | 45 AT",
                "Decides to return to the matter at its forty-fifth session | 45 AT",
                "Decides to take up the question of wells at its forty-eighth session | 48 AT",
                "Decides to place the matter on the agenda of its forty-ninth session | 49 AT",
                "Decides to defer consideration of the draft resolution to its forty-fifth session | 45 AT",
                "Decides that the Council will consider the question of wells at its forty-sixth session | 46 AT",
                "Decides to consider, before the end of its forty-third session, the question of wells | 43 BEFORE",
                "Decides to give its full consideration to the matter at its fifty-third session | 53 AT",
                "Reaffirms its decision to continue its consideration of wells at its fifty-third session | 53 AT",
            })
    void the_council_names_the_session(String paragraph, String expected) {
        assertThat(Orders.in(paragraph))
                .extracting(it -> it.kind() + " " + it.body() + " " + it.session() + " " + it.relation())
                .containsExactly("CONSIDERATION HRC " + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decides to include in the provisional agenda of its eighty-first session the item entitled “Wells”",
                "Decides to include in the provisional agenda of its eighty-first session, under the item entitled"
                        + " “Water”, the sub-item entitled “Wells”, and to review the present resolution at that session",
                "Decides to postpone to its eighty-first session the consideration of the modalities of the conference",
            })
    void the_assembly_includes_it_in_the_provisional_agenda_of_one(String paragraph) {
        assertThat(Orders.inAssembly(paragraph)).extracting(Orders::words).containsExactly("consideration GA 81 AT");
    }

    @Test
    void a_report_for_that_session_has_the_same_one() {
        assertThat(Orders.inAssembly(
                        "Decides to include in the provisional agenda of its eighty-second session the item"
                                + " entitled “Wells”, and requests the Secretary-General to submit a report to the Assembly at"
                                + " that session"))
                .extracting(Orders::words)
                .containsExactlyInAnyOrder("consideration GA 82 AT", "report GA 82 AT");
    }

    @Test
    void a_year_stands_for_its_session() {
        assertThat(Orders.in("Decides to continue its consideration of the matter in 2022"))
                .extracting(it -> it.kind() + " " + it.session() + " " + it.date())
                .containsExactly("CONSIDERATION null 2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decides to continue its consideration of the matter",
                "Decides to continue its consideration of the outcome of the conference of 2012, held in 2012",
                "Decides to keep the matter under review",
                "Decides to include wells among its priorities",
                "Requests the Working Group to consider the study of its fortieth session",
            })
    void no_session_no_obligation(String paragraph) {
        assertThat(Orders.in(paragraph)).isEmpty();
    }
}
