package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings ordered by verbs that take other objects too, by nouns, for sessions of mechanisms; and what only sounds so. */
class StagedMeetingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Decides to include a panel on wells in its programme of work for its forty-sixth session | HRC 46",
                "Decides to establish an annual panel discussion on wells, starting at its forty-sixth session | HRC 46",
                "Decides to allocate half a day at its fiftieth session for a panel discussion on wells | HRC 50",
                "Decides to set aside one day of its fiftieth session for a debate on wells | HRC 50",
                "Decides to devote one day of its fiftieth session to the discussion of wells | HRC 50",
                "Decides to commemorate the Declaration at its fiftieth session through a high-level panel | HRC 50",
                "Decides to celebrate the anniversary with a special event during its fiftieth session | HRC 50",
                "Decides to hold a day of general discussion on wells | HRC null",
                "Decides to organize two round tables on wells | HRC null",
                "Decides, at its fiftieth session, to hold a seminar on wells | HRC 50",
                "Decides to hold a seminar on wells back to back with the fiftieth session of the Council | HRC 50",
                "Decides to convene a seminar between its fiftieth and fifty-first sessions | HRC 51",
                "Decides to continue to convene annual panel discussions on wells | HRC null",
                "Decides that a seminar on wells shall be organized by experts | HRC null",
                "Decides that its next annual full-day meeting on wells shall focus on pumps | HRC null",
                "Requests that a panel be held on wells at the forty-seventh session of the Council | HRC 47",
                "Requests the High Commissioner to conduct regional consultations on wells | OHCHR null",
                "Requests the High Commissioner to facilitate a seminar on wells | OHCHR null",
                "Requests the High Commissioner to convene, in the intersessional period, a seminar on wells | HRC null",
                "Requests the Special Rapporteur to hold an annual meeting of experts | Special Rapporteur null",
                "Requests the High Commissioner to facilitate the holding of a seminar on wells | OHCHR null",
                "Requests the Secretariat to arrange for a panel at the fiftieth session of the Council | HRC 50",
                "Requests the Office to organize the fourth workshop on wells in the region | OHCHR null",
                "Invites the Office of the High Commissioner to organize a workshop on wells | OHCHR null",
                "Invites the President of the General Assembly to convene a meeting on wells | GA null",
            })
    void a_meeting_is_read(String paragraph, String expected) {
        assertThat(Orders.in(paragraph))
                .extracting(it -> it.kind() + " " + it.body() + " " + it.session())
                .containsExactly("MEETING " + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "including by convening an expert meeting",
                "including through the holding of two workshops",
                "through the organization of a seminar",
            })
    void a_single_event_by_the_way_of_something_else_is_read(String means) {
        assertThat(Orders.in("Requests the High Commissioner to prepare a study on wells, " + means))
                .extracting(ProposedObligation::kind)
                .containsExactly(ObligationKind.REPORT, ObligationKind.MEETING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Decides to convene the fifth session of the Forum on Wells in Geneva | Forum on Wells 5",
                "Decides to hold the first session of the open-ended working group in 2022 | Working Group 1",
                "Decides that the Working Group shall hold its tenth session in 2022 | Working Group 10",
                "Decides that the tenth session of the Working Group shall be held in 2022 | Working Group 10",
                "Decides that the next session of the Social Forum shall be convened in Geneva | Social Forum null",
                "Requests the Working Group to hold its annual session in New York | Working Group null",
                "Decides to authorize the Working Group to hold an additional session of five days | Working Group null",
            })
    void a_session_of_a_mechanism_that_is_ordered_is_a_meeting_of_it(String paragraph, String expected) {
        assertThat(Orders.in(paragraph))
                .extracting(it -> it.kind() + " " + it.body() + " " + it.session())
                .containsExactly("MEETING " + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decides to hold a special session on wells",
                "Decides to hold its organizational session in December",
                "Decides that the annual meeting of the Expert Mechanism shall be open to States",
                "Decides that the panel discussion on wells shall be chaired by the President",
                "Requests the High Commissioner to facilitate an inclusive dialogue between the parties",
                "Requests the Special Rapporteur to hold meetings with States",
                "Requests the Office to organize training workshops for States",
                "Requests the Special Rapporteur to undertake a broad consultation with all",
                "Requests the Office to facilitate the participation of experts in a seminar on wells",
                "Requests the Secretary-General to provide the resources necessary for the holding of two workshops",
                "Invites States to host a regional conference in 2022",
                "Invites the High Commissioner to hold consultations on wells",
                "Recommends that the General Assembly hold a plenary meeting on wells",
            })
    void what_only_speaks_of_meetings_orders_none(String paragraph) {
        assertThat(Orders.in(paragraph)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Requests the High Commissioner to present a report at its fiftieth session and to hold a dialogue",
                "Requests the High Commissioner to present a report, to be followed by a dialogue, at its fiftieth session",
                "Requests the Office to submit at its fiftieth session a report on the workshop held in 2016",
            })
    void a_report_brings_no_meeting_of_its_own(String paragraph) {
        assertThat(Orders.in(paragraph)).extracting(Orders::words).containsExactly("report HRC 50 AT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Decides to establish a forum on wells | MANDATE_CREATION",
                "Decides to establish a panel of experts on wells | MANDATE_CREATION",
            })
    void a_body_that_is_set_up_is_no_meeting(String paragraph, ObligationKind kind) {
        assertThat(Orders.in(paragraph)).extracting(ProposedObligation::kind).containsExactly(kind);
    }

    @Test
    void meetings_stand_in_sub_paragraphs_in_other_forms() {
        assertThat(Samples.readWith("""
            1. Requests the Office of the High Commissioner to undertake the following activities:

            (a) Organizing a seminar on wells in 2022;

            (b) Preparing a report on wells for the fiftieth session of the Council.

            2. Decides:

            (a) That, at its fiftieth session, a panel on wells shall be held;

            (b) To have a panel on pumps at its fifty-first session.
            """).obligations())
                .extracting(it -> it.sub() + " " + Orders.words(it))
                .containsExactly(
                        "a meeting OHCHR null null",
                        "b report HRC 50 AT",
                        "a meeting HRC 50 AT",
                        "b meeting HRC 51 AT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decides to convene the Fifth Conference to Review Progress in 2030 as a two-week event",
                "Reiterates its decision to convene a high-level segment in the margins of its eighty-first session",
                "Requests the Secretary-General to provide support for the convening of a third meeting in 2027",
            })
    void the_assembly_convenes(String paragraph) {
        assertThat(Orders.inAssembly(paragraph))
                .extracting(it -> it.kind() + " " + it.body())
                .containsExactly("MEETING GA");
    }
}
