package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is to act: organizers of meetings, holders of mandates, names that no list knows. */
class WhoIsToActTest {

    private static final String PANEL = "Decides to hold a panel on wells at its fiftieth session";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| Council",
                ", to be organized by the Office of the High Commissioner | OHCHR",
                ", organized by the Special Rapporteur | Special Rapporteur",
                ", informed by the study prepared by the Advisory Committee | Council",
                ", and requests the High Commissioner to organize it | High Commissioner",
                ", and requests the High Commissioner to organize the panel at the fiftieth session | High Commissioner",
                ", and requests the Office to facilitate the organization of the panel | OHCHR",
                ", and requests the Office to support participation in the panel | Council",
            })
    void a_meeting_is_the_councils_unless_somebody_is_to_organize_it(String rest, String who) {
        assertThat(Orders.in(PANEL + (rest == null ? "" : rest)))
                .extracting(ProposedObligation::addressee)
                .containsExactly(who);
    }

    @Test
    void an_organizer_can_be_asked_after_a_report_was_ordered() {
        assertThat(Samples.readWith("""
            1. Decides to hold a panel on wells at its fiftieth session, and requests the Office of the High Commissioner
            to submit a summary report thereon to the Council at its fifty-second session;

            2. Requests the Special Rapporteur to organize the panel in consultation with States.
            """).obligations())
                .extracting(it -> it.kind() + " " + it.addressee())
                .containsExactly("MEETING Special Rapporteur", "REPORT OHCHR");
    }

    @Test
    void whoever_goes_on_holding_such_meetings_does_not_organize_another() {
        assertThat(Samples.readWith("""
            1. Decides to hold a panel on wells at its fiftieth session;

            2. Requests the Office of the High Commissioner to continue to convene such meetings.
            """).obligations())
                .extracting(ProposedObligation::addressee)
                .containsExactly("Council");
    }

    @Test
    void a_guest_who_is_invited_to_a_dialogue_does_not_organize_it() {
        assertThat(Orders.in("Invites the Special Adviser to an interactive dialogue at its fiftieth session"))
                .extracting(ProposedObligation::addressee)
                .containsExactly("Council");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the High Representative for Wells | High Representative for Wells",
                "the Director-General of the United Nations Office at Geneva"
                        + " | Director-General of the United Nations Office at Geneva",
                "the Special Envoy of the Secretary-General for Chad | Special Envoy of the Secretary-General for Chad",
                "the Committee on Wells, in cooperation with the Office of the High Commissioner, | Committee on Wells",
                "the United Nations Office on Drugs and Crime | UNODC",
                "the Human Rights Council Advisory Committee | Advisory Committee",
                "the Intergovernmental Working Group on Wells | Working Group",
                "all special procedures | Special procedures",
            })
    void a_name_of_its_own_is_taken_as_printed(String asked, String who) {
        assertThat(Orders.in("Requests " + asked + " to submit a report to the Council at its fiftieth session"))
                .extracting(ProposedObligation::addressee)
                .containsExactly(who);
    }

    @Test
    void what_a_new_mandate_brings_is_for_its_holder() {
        assertThat(Orders.in("Decides to establish a commission of inquiry, with the mandate to investigate, and to"
                        + " present a report to the Council at its fiftieth session"))
                .extracting(it -> it.kind() + " " + it.addressee())
                .containsExactly("MANDATE_CREATION commission of inquiry", "REPORT commission of inquiry");
        assertThat(Samples.readWith("""
            1. Requests the High Commissioner to establish the fact-finding mission, with the following mandate:

            (a) To submit a report to the Human Rights Council at its fiftieth session.
            """).obligations())
                .extracting(it -> it.kind() + " " + it.addressee())
                .containsExactly("REPORT Fact-finding Mission");
    }

    @Test
    void a_forum_to_be_held_is_not_who_is_mandated() {
        assertThat(Samples.readWith("""
            1. Mandates the Working Group:

            (a) To convene an annual forum on wells.
            """).obligations())
                .extracting(ProposedObligation::addressee)
                .containsExactly("Working Group");
    }
}
