package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What paragraphs order, one construction each; the draft belongs to the forty-third session of the Council. */
class ObligationGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Requests the Secretary-General to submit a report on wells to the Human Rights Council at its"
                        + " fiftieth session | report HRC 50 AT",
                "Requests the Secretary-General to report to the Council before its forty-eighth session | report HRC"
                        + " 48 BEFORE",
                "Requests the Office of the High Commissioner to prepare a study on wells, and to present it to the"
                        + " Council by its fifty-first session | report HRC 51 BY",
                "Requests the Secretary-General to prepare a report, and also requests the Secretary-General to"
                        + " present the report to the Council at its fifty-first session | report HRC 51 AT",
                "Requests the Advisory Committee to conduct a study on wells and to submit a report thereon to the"
                        + " Council at its fiftieth session | report HRC 50 AT",
                "Requests the High Commissioner to present the Council with an oral update on wells at its forty-fifth"
                        + " session | oral_update HRC 45 AT",
                "Requests the High Commissioner to brief the General Assembly at its seventy-sixth session"
                        + " | oral_update GA 76 AT",
                "Requests the Working Group to present, at the forty-fifth session, an oral update | oral_update HRC"
                        + " 45 AT",
                "Requests the Special Rapporteur to continue to report annually to the Human Rights Council | report"
                        + " HRC null null",
                "Requests the Office of the High Commissioner to organize a one-day workshop on wells | meeting OHCHR"
                        + " null null",
                "Requests the High Commissioner to convene, before the fifty-first session of the Human Rights"
                        + " Council, an expert seminar | meeting HRC 51 BEFORE",
                "Decides to incorporate into its programme of work for the fiftieth session a panel discussion on wells"
                        + " | meeting HRC 50 AT",
                "Decides that the theme of its annual panel discussion, to be held at the forty-sixth session, will be"
                        + " wells | meeting HRC 46 AT",
                "Welcomes the work of the Statistical Commission, and requests the Secretary-General to submit a report to"
                        + " the Commission at its sixtieth session | report Statistical Commission 60 AT",
                "Welcomes the work of the Commission on the Status of Women, and requests the Secretary-General to submit"
                        + " a report to the Commission at its sixtieth session | report CSW 60 AT",
                "Decides to continue its consideration of this matter at its forty-sixth session | consideration HRC"
                        + " 46 AT",
                "Decides to appoint, for an initial period of three years, a special rapporteur on wells"
                        + " | mandate_creation HRC null null",
                "Renews the mandate of the Working Group on wells for a period of three years | mandate_renewal HRC"
                        + " null null",
                "Requests the Office of the High Commissioner to prepare its study on wells, and requests that the"
                        + " study be made available prior to the forty-ninth session | report HRC 49 BEFORE",
                "Welcomes the reports on wells, and requests the High Commissioner to present them to the General"
                        + " Assembly at its seventy-fifth session | report GA 75 AT",
                "Requests the Secretary-General to submit to the General Assembly, starting from its seventy-sixth"
                        + " session, an annual report | report GA 76 AS_OF",
            })
    void a_paragraph_orders_one_thing(String paragraph, String expected) {
        assertThat(read(paragraph)).extracting(ObligationGrammarTest::words).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Welcomes the panel discussion on wells held at its fortieth session",
                "Takes note of the report submitted to the Council at its fifty-first session",
                "Recalls its decision to convene a panel discussion at its forty-fifth session",
                "Calls upon all States to submit reports on wells to the treaty bodies",
                "Invites States to report to the Human Rights Council on wells",
                "Encourages the special procedures to report to the Council on wells",
                "Requests the Secretary-General to provide the resources necessary to prepare a report for the"
                        + " forty-sixth session",
                "Requests the Special Rapporteur to hold consultations with States on wells",
                "Requests the High Commissioner to make available the reports on wells",
                "Requests the Secretary-General to report to the Human Rights Council at its forty-first session",
                "Decides to remain seized of the matter",
                "Decides to continue its consideration of the matter in accordance with its annual programme of work",
            })
    void a_paragraph_orders_nothing(String paragraph) {
        assertThat(read(paragraph)).isEmpty();
    }

    @Test
    void each_target_of_a_report_is_an_obligation_of_its_own() {
        assertThat(read("Requests the Commission to present to the Council, at its forty-eighth session, and to the"
                        + " General Assembly, at its seventy-sixth session, a comprehensive written report"))
                .extracting(ObligationGrammarTest::words)
                .containsExactly("report HRC 48 AT", "report GA 76 AT");
    }

    @Test
    void each_deliverable_keeps_its_own_session() {
        assertThat(read("Requests the High Commissioner to present an oral update to the Human Rights Council at its"
                        + " forty-fifth and forty-sixth sessions, and a comprehensive report at its forty-eighth"
                        + " session, each to be followed by an interactive dialogue"))
                .extracting(ObligationGrammarTest::words)
                .containsExactly("oral_update HRC 45 AT", "oral_update HRC 46 AT", "report HRC 48 AT");
    }

    @Test
    void receivers_and_sessions_named_apart_are_brought_together() {
        assertThat(read("Requests the Special Rapporteur to submit an annual report to the Human Rights"
                        + " Council and to the General Assembly, starting at the forty-sixth session and"
                        + " the seventy-sixth session respectively"))
                .extracting(ProposedObligation::body, ProposedObligation::session)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("HRC", 46), org.assertj.core.groups.Tuple.tuple("GA", 76));
    }

    @Test
    void a_number_that_only_the_assembly_has_is_the_assemblys() {
        assertThat(read("Requests the Secretary-General to report on wells at its seventy-seventh session"))
                .extracting(ProposedObligation::body)
                .containsExactly("GA");
    }

    @Test
    void a_report_on_a_meeting_depends_on_it() {
        List<ProposedObligation> obligations = Samples.readWith("""
            1. Decides to hold at its forty-sixth session a panel discussion on wells;

            2. Requests the Secretary-General to submit a report on pumps to the Council at its forty-fifth session;

            3. Requests the High Commissioner to prepare a summary report on the panel for the fiftieth session.
            """).obligations();
        assertThat(obligations).extracting(ProposedObligation::dependsOn).containsExactly(null, null, 0);
    }

    @Test
    void sub_paragraphs_go_on_with_their_chapeau() {
        List<ProposedObligation> obligations = Samples.readWith("""
            1. Decides to extend the mandate of the Special Rapporteur for a period of three years, with the mandate:

            (a) To monitor and report on wells;

            (b) To report annually to the Council, and to the General Assembly at its seventy-sixth session;

            2. Calls upon States:

            (a) To submit a report to the Human Rights Council at its fiftieth session.
            """).obligations();
        assertThat(obligations).extracting(ProposedObligation::sub).containsExactly(null, "b", "b");
        assertThat(obligations).extracting(ProposedObligation::addressee).containsOnly("Special Rapporteur");
        assertThat(obligations.get(0).term()).isEqualTo(Period.ofYears(3));
        assertThat(obligations.get(1).recurrence()).isEqualTo(Recurrence.ANNUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "a half-day panel discussion, 3",
        "a two-hour panel discussion, 2",
        "a full-day meeting, 6",
        "a three-day workshop, 18"
    })
    void the_length_of_a_meeting_is_read_in_hours(String meeting, int hours) {
        assertThat(read("Decides to convene at its forty-sixth session " + meeting + " on wells"))
                .extracting(ProposedObligation::duration)
                .containsExactly(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @CsvSource({
        "Requests the Secretary-General,Secretary-General",
        "Invites the High Commissioner,High Commissioner",
        "Requests the Office of the United Nations High Commissioner for Human Rights,OHCHR",
        "Requests the Independent Expert on wells,Independent Expert",
        "Requests the Commission of Inquiry on Wells,Commission of Inquiry on Wells"
    })
    void the_addressee_is_named_shortly(String opening, String addressee) {
        assertThat(read(opening + " to submit a report to the Council at its fiftieth session"))
                .extracting(ProposedObligation::addressee)
                .containsExactly(addressee);
    }

    @Test
    void a_polite_verb_is_less_sure_than_a_firm_one() {
        String order = " the Secretary-General to submit a report to the Council at its fiftieth session";
        double polite = read("Invites" + order).get(0).confidence();
        assertThat(polite)
                .isLessThan(read("Requests" + order).get(0).confidence())
                .isBetween(0.5, 0.8);
    }

    private static List<ProposedObligation> read(String paragraph) {
        return Samples.readWith("1. " + paragraph + ".").obligations();
    }

    private static String words(ProposedObligation it) {
        return it.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + it.body() + " " + it.session() + " "
                + it.relation();
    }
}
