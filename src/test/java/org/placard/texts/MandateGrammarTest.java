package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mandates: created, renewed, until when; and the names of those who hold them. */
class MandateGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Requests the President of the Human Rights Council to establish an open-ended working group on wells"
                        + " | MANDATE_CREATION",
                "Decides to establish the Group of Scientific Experts on Wells | MANDATE_CREATION",
                "Requests the High Commissioner to dispatch a fact-finding mission | MANDATE_CREATION",
                "Decides to extend for a period of three years, as set out in Human Rights Council resolution 41/18 of"
                        + " 12 July 2019, the mandate of the Independent Expert on wells | MANDATE_RENEWAL",
                "Decides that the mandate of the Special Rapporteur shall be extended for three years | MANDATE_RENEWAL",
                "Renews the open-ended mandate of the Working Group | MANDATE_RENEWAL",
            })
    void a_mandate_is_created_or_renewed(String paragraph, ObligationKind expected) {
        assertThat(Orders.in(paragraph)).extracting(ProposedObligation::kind).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Requests the High Commissioner to appoint experts",
                "Requests the Office to assist States in establishing a national mechanism",
                "Decides to end the mandate of the Independent Expert",
                "Requests the Secretary-General to provide the resources necessary for the mandate",
            })
    void nothing_is_created_or_renewed(String paragraph) {
        assertThat(Orders.in(paragraph)).isEmpty();
    }

    @Test
    void a_mandate_ends_after_a_term_with_a_session_or_on_a_day() {
        ProposedObligation term = only("Decides to extend the mandate of the Working Group for a further year");
        assertThat(term.term()).isEqualTo(Period.ofYears(1));
        ProposedObligation session = only("Decides to establish a fact-finding mission until the end of the fifty-fifth"
                + " session of the Council");
        assertThat(session.session()).isEqualTo(55);
        assertThat(session.relation()).isEqualTo(SessionRelation.UNTIL);
        ProposedObligation day = only("Decides to extend the mandate of the Working Group until 31 March 2024");
        assertThat(day.date()).isEqualTo("2024-03-31");
    }

    @Test
    void twelve_months_are_a_year() {
        assertThat(only("Decides to extend the mandate of the Working Group for a period of twelve months")
                        .term())
                .isEqualTo(Period.ofYears(1));
    }

    @Test
    void a_mandate_of_the_assembly_is_the_assemblys() {
        assertThat(Orders.inAssembly("Decides to establish a working group on wells"))
                .extracting(ProposedObligation::body)
                .containsExactly("GA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Decides to invite the Chair of the Peacebuilding Commission | Chair of the Peacebuilding Commission",
                "Requests the Human Rights Council Advisory Committee | Advisory Committee",
                "Requests the President of the Council | President of the Human Rights Council",
                "Requests the United Nations Office on Drugs and Crime | UNODC",
                "Requests the Commission on Human Rights in the Sudan in the fulfilment of its mandate"
                        + " | Commission on Human Rights in the Sudan",
                "Requests the Group of Eminent International and Regional Experts | Group of Eminent International and"
                        + " Regional Experts",
                "Decides that the Bureau shall seek views and decides to mandate the Special Rapporteur"
                        + " | Special Rapporteur",
            })
    void who_is_asked_is_named(String opening, String expected) {
        assertThat(Orders.in(opening + " to submit a report to the Council at its fiftieth session"))
                .extracting(ProposedObligation::addressee)
                .containsExactly(expected);
    }

    @Test
    void a_short_name_stands_for_the_long_one_before_it() {
        List<ProposedObligation> obligations = Samples.readWith("""
            1. Decides to extend the mandate of the Commission of Inquiry on Wells for a period of one year;

            2. Requests the Commission to submit a report to the Council at its fiftieth session.
            """).obligations();
        assertThat(obligations)
                .extracting(ProposedObligation::addressee)
                .containsOnly("Commission of Inquiry on Wells");
    }

    @Test
    void it_is_who_the_decision_before_is_about() {
        assertThat(Orders.in("Decides to extend the mandate of the Working Group on wells, and requests it to submit a"
                        + " report to the Council at its fiftieth session"))
                .extracting(ProposedObligation::addressee)
                .containsOnly("Working Group");
    }

    private static ProposedObligation only(String paragraph) {
        List<ProposedObligation> all = Orders.in(paragraph);
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
