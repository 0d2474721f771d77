package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways to order a report or an update. */
class ReportGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Requests the High Commissioner to enhance her monitoring, including by preparing a report to be"
                        + " presented to the Council at its fiftieth session | report HRC 50 AT",
                "Requests the High Commissioner to monitor wells, including through the presentation of an oral update"
                        + " to the Council at its forty-sixth session | oral_update HRC 46 AT",
                "Requests the Special Rapporteur to focus on wells in his or her next report to the Council at its"
                        + " forty-fifth session | report HRC 45 AT",
                "Requests the Special Rapporteur to submit those elements to the Council in his next report"
                        + " | report HRC null null",
                "Requests the Working Group to hold no session, and to inform the Council by its forty-fourth session"
                        + " | report HRC 44 BY",
                "Requests the Secretary-General to submit his or her findings on an annual basis to the Council at its"
                        + " forty-fourth session | report HRC 44 AT",
                "Requests the Special Rapporteur to submit his or her findings on an annual basis to the Council"
                        + " | report HRC null null",
                "Requests that the report on wells be presented to the Council at its fifty-second session"
                        + " | report HRC 52 AT",
                "Requests the Secretary-General to ensure that a report is submitted to the Council at its fiftieth"
                        + " session | report HRC 50 AT",
                "Requests the secretariat to do a mapping of wells, and to make its mapping available before the"
                        + " fifty-ninth session of the Council | report HRC 59 BEFORE",
                "Requests the Special Rapporteur to prepare, for submission to the General Assembly at its seventy-fifth"
                        + " session, reports on wells | report GA 75 AT",
                "Requests the High Commissioner to update the report on wells, and to submit it before the forty-eighth"
                        + " session | report HRC 48 BEFORE",
                "Recommends that the Commission brief the General Assembly during its seventy-fifth session"
                        + " | oral_update GA 75 AT",
                "Decides that the Bureau shall, in consultation with States, make recommendations, and present those"
                        + " recommendations to the Council at its forty-fifth session | report HRC 45 AT",
                "Requests the Office, to that end, to submit, no later than the forty-sixth session, a report on wells"
                        + " | report HRC 46 BY",
                "Requests the Secretary-General to prepare a study in time for the forty-sixth session of the Council"
                        + " | report HRC 46 BY",
                "Requests the High Commissioner to present to the Council, before the end of 2021, an interim oral"
                        + " update | oral_update HRC null null",
                "Requests the Independent Expert to undertake a study, to consult with States, and to report thereon to"
                        + " the Council at its forty-ninth session | report HRC 49 AT",
                "Requests the Secretary-General to report on the state of wells | report HRC null null",
                "Mandates the Office of the High Commissioner to prepare a study on wells, to be presented to the"
                        + " Council at its fiftieth session | report HRC 50 AT",
            })
    void a_paragraph_orders_one_thing(String paragraph, String expected) {
        assertThat(Orders.in(paragraph)).extracting(Orders::words).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Requests the Special Rapporteur to visit wells, to consult States and to report on the state of wells",
                "Requests the Special Rapporteur to continue to report on solutions",
                "Requests the Special Rapporteur to submit recommendations to the Council",
                "Decides to transmit the reports on wells to the General Assembly",
                "Requests the Special Rapporteur to give attention in his next report to the Council to wells",
                "Requests the High Commissioner to update the Council on wells in her next report",
                "Requests the rapporteurs to submit their reports within the limits specified by the Secretariat",
                "Requests the Working Group to continue the work on wells, taking into account the proposals made in"
                        + " its report submitted to the Commission on Human Rights at its sixtieth session",
                "Recommends that the Assembly submit the reports to the Security Council",
                "Requests the High Commissioner to provide information on wells to States",
                "Requests the Office to assist States in submitting reports on wells at the forty-fifth session",
            })
    void a_paragraph_orders_nothing(String paragraph) {
        assertThat(Orders.in(paragraph)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "submit an annual report to the Council and, starting from the seventy-sixth session, to the General"
                        + " Assembly | report HRC null null; report GA 76 AS_OF",
                "submit a report to the General Assembly and, at its fiftieth session, to the Council"
                        + " | report GA null null; report HRC 50 AT",
                "report back orally to the Council at its forty-fourth session | oral_update HRC 44 AT",
                "report to the Council no later than at its forty-fifth session | report HRC 45 BY",
                "present a report to the Council at both its forty-fourth and forty-fifth sessions"
                        + " | report HRC 44 AT; report HRC 45 AT",
                "submit a study to the Council at its first session in 2022 | report HRC null null",
                "present a report to the Council during a dialogue to be held at its forty-eighth session"
                        + " | report HRC 48 AT",
            })
    void sessions_find_their_bodies(String order, String expected) {
        assertThat(Orders.in("Requests the High Commissioner to " + order).stream()
                        .map(Orders::words)
                        .collect(java.util.stream.Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void a_regular_update_shares_the_body_of_its_neighbour_not_the_session() {
        assertThat(Orders.in(
                        "Requests the High Commissioner to provide the Council with regular oral updates, and with a"
                                + " comprehensive report at its forty-ninth session"))
                .extracting(Orders::words)
                .containsExactly("oral_update HRC null null", "report HRC 49 AT");
    }

    @Test
    void reports_named_one_by_one_count_once() {
        assertThat(Orders.inAssembly(
                        "Requests the Secretary-General to prepare reports for consideration by the Assembly"
                                + " at its eighty-first session, namely a report on wells, and a report on pumps"))
                .extracting(Orders::words)
                .containsExactly("report GA 81 AT", "report GA 81 AT");
    }

    @Test
    void a_report_for_the_consideration_just_decided_is_for_its_session() {
        assertThat(Orders.inAssembly("Decides to include the topic “Wells” under the item entitled “Water” at its"
                        + " eighty-first session, and requests the Secretary-General to submit a report for its"
                        + " consideration"))
                .extracting(Orders::words)
                .containsExactlyInAnyOrder("consideration GA 81 AT", "report GA 81 AT");
    }

    @Test
    void a_date_stands_where_no_session_is_named() {
        assertThat(Orders.in(
                        "Requests the Secretary-General to submit, by the third quarter of 2026, a report on wells"))
                .extracting(ProposedObligation::date)
                .containsExactly("2026");
        assertThat(Orders.in("Requests the Secretary-General to submit, as of 1 March 2024, a report on wells to the"
                        + " Council at its fiftieth session"))
                .extracting(ProposedObligation::date)
                .containsOnlyNulls();
    }

    @Test
    void the_commission_and_the_council_are_those_named_before() {
        assertThat(Orders.in("Requests the Working Group to work with the Commission on the Status of Women, and to"
                        + " present an oral report annually to the Commission and to the Assembly"))
                .extracting(ProposedObligation::body)
                .containsExactly("CSW", "GA");
        assertThat(Orders.inAssembly(
                        "Requests the Secretary-General to work with the Economic and Social Council and to"
                                + " submit a report to the Council"))
                .extracting(ProposedObligation::body)
                .containsExactly("ECOSOC");
    }

    @Test
    void what_is_presented_in_a_dialogue_has_the_dialogues_sessions() {
        assertThat(Orders.inAssembly("Invites the Chair of the Committee on Wells to present an oral report on its work"
                        + " and to engage in an interactive dialogue with the Assembly at its eighty-first and"
                        + " eighty-second sessions"))
                .extracting(Orders::words)
                .containsExactly("oral_update GA 81 AT", "oral_update GA 82 AT");
    }

    @ParameterizedTest
    @CsvSource({
        "in accordance with their programmes of work,REGULAR",
        "every year,ANNUAL",
        "every two years,BIENNIAL",
        "every five years,REGULAR",
        "at each session,REGULAR"
    })
    void how_often_is_read(String words, Recurrence expected) {
        assertThat(Orders.in("Requests the Special Rapporteur to submit reports to the Council " + words))
                .extracting(ProposedObligation::recurrence)
                .containsExactly(expected);
    }
}
