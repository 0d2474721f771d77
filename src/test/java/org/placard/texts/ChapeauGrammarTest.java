package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lettered sub-paragraphs go on with what their chapeau began. */
class ChapeauGrammarTest {

    @Test
    void a_verb_that_the_chapeau_left_open_takes_its_objects_below() {
        assertThat(read("""
            1. Requests the High Commissioner to submit to the Human Rights Council:

            (a) At its forty-sixth session, an oral update on wells;

            (b) A comprehensive report at its forty-eighth session.
            """)).containsExactly("a oral_update HRC 46 AT", "b report HRC 48 AT");
    }

    @Test
    void a_session_of_the_chapeau_is_that_of_all_below() {
        assertThat(read("""
            1. Decides to convene at its forty-seventh session:

            (a) A panel discussion on wells;

            (b) A workshop on pumps.
            """)).containsExactly("a meeting HRC 47 AT", "b meeting HRC 47 AT");
    }

    @Test
    void a_sub_paragraph_can_be_the_chapeau_of_others() {
        assertThat(read("""
            1. Requests the Office of the High Commissioner:

            (a) To prepare:

            (i) A study on wells for the forty-ninth session of the Council;

            (ii) A study on pumps for the fiftieth session of the Council;

            (b) To support States.
            """)).containsExactly("i report HRC 49 AT", "ii report HRC 50 AT");
    }

    @Test
    void who_is_to_act_can_be_named_below() {
        List<ProposedObligation> obligations = Samples.readWith("""
            1. Decides:

            (a) To request the Special Rapporteur on wells to submit a report to the Council at its fiftieth session;

            (b) That the Chair of the Working Group shall present an oral update at the forty-ninth session.
            """).obligations();
        assertThat(obligations)
                .extracting(ProposedObligation::addressee)
                .containsExactly("Special Rapporteur", "Chair of the Working Group");
    }

    @Test
    void evidence_lies_in_the_sub_paragraph() {
        Reading reading = Samples.readWith("""
            1. Decides to convene at its forty-seventh session:

            (a) A panel discussion on wells.
            """);
        Evidence evidence = reading.obligations().get(0).evidence();
        String text = reading.text().paragraphs().get(evidence.paragraph()).text();
        assertThat(text.substring(evidence.from(), evidence.to())).isEqualTo("A panel discussion");
    }

    private static List<String> read(String operative) {
        return Samples.readWith(operative).obligations().stream()
                .map(it -> it.sub() + " " + Orders.words(it))
                .toList();
    }
}
