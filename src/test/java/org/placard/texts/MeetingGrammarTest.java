package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings: how they are ordered, whose they are, where and on which day. */
class MeetingGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Decides to incorporate into its programme of work a panel discussion on wells | HRC null",
                "Requests the Office of the High Commissioner to convene an intersessional seminar on wells | HRC null",
                "Requests the Office of the High Commissioner to convene a series of regional workshops | OHCHR null",
                "Requests the High Commissioner to organize the annual full-day meeting on wells in 2024 | HRC null",
                "Requests the President of the Human Rights Council to organize a round-table on wells | HRC null",
                "Requests the Commission of Inquiry on Wells to hold two workshops | Commission of Inquiry on Wells null",
                "Decides that the theme of the annual panel discussion on wells during the forty-eighth session of the"
                        + " Council will be pumps | HRC 48",
                "Decides, in accordance with its resolution 18/8, that the theme of the annual panel discussion, to be"
                        + " held at the forty-eighth session, will be pumps | HRC 48",
                "Decides that the formal meeting will be held in early 2026 | HRC null",
                "Invites the Special Adviser on Wells to an interactive dialogue with the Council at its fiftieth"
                        + " session | HRC 50",
                "Decides to dedicate one of its panels at its forty-fifth session to wells | HRC 45",
                "Requests the Office of the High Commissioner to organize, in cooperation with States, five regional"
                        + " workshops, to be held before the forty-eighth session of the Council | HRC 48",
                "Requests that a panel discussion on wells be held at the fifty-first session | HRC 51",
                "Decides to invite the Special Adviser to participate in an interactive dialogue at its fiftieth session"
                        + " | HRC 50",
                "Decides to postpone the panel discussion on wells to its fifty-first session | HRC 51",
                "Decides that the Social Forum shall convene in Geneva in 2024 | Social Forum null",
                "Requests the Working Group to include in the programme of work for its sixteenth session a one-day"
                        + " meeting | Working Group 16",
            })
    void a_meeting_is_read(String paragraph, String expected) {
        assertThat(Orders.in(paragraph))
                .extracting(it -> it.kind() + " " + it.body() + " " + it.session())
                .containsExactly("MEETING " + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decides that the panel discussion shall be held with the participation of States",
                "Requests the High Commissioner to organize the panel discussion in consultation with States",
                "Requests the Secretary-General to meet these requirements within existing resources",
                "Requests the Special Rapporteur to incorporate wells in his work, including by holding consultations",
                "Encourages the Office of the High Commissioner to hold a seminar on wells",
            })
    void no_meeting_is_read(String paragraph) {
        assertThat(Orders.in(paragraph)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to organize an expert meeting in Geneva in 2024 | Geneva | 2024",
                "to organize a workshop on wells in the Sudan, to be held in Addis Ababa by March 2024 | Addis Ababa"
                        + " | 2024-03",
                "to convene, on 13 and 14 July 2026, a workshop on wells in Chad | | 2026-07-13",
                "to hold a seminar at the United Nations Office at Geneva before the end of 2025 | United Nations"
                        + " Office at Geneva | 2025",
                "to hold a seminar on the workshop held in 2016 | | ",
                "to hold a seminar on the workshop that took place in 2016 | | ",
                "to organize a workshop on wells, to take place in June 2026 | | 2026-06",
            })
    void place_and_day_are_those_of_the_meeting(String order, String place, String date) {
        assertThat(Orders.in("Requests the Office of the High Commissioner " + order))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.place()).isEqualTo(place);
                    assertThat(it.date()).isEqualTo(date);
                });
    }

    @Test
    void a_day_of_its_own_keeps_a_meeting_from_the_session_of_another() {
        assertThat(Orders.in("Decides to hold a panel discussion at its forty-fifth session and a seminar in 2022"))
                .extracting(it -> it.session() + " " + it.date())
                .containsExactly("45 null", "null 2022");
    }

    @Test
    void a_meeting_of_the_council_is_prepared_by_whom_a_later_paragraph_asks_to_organize_it() {
        assertThat(Samples.readWith("""
            1. Decides to convene a panel discussion at its fiftieth session;

            2. Requests the High Commissioner to organize the panel discussion in consultation with States.
            """).obligations())
                .extracting(ProposedObligation::addressee)
                .containsExactly("High Commissioner");
    }

    @Test
    void a_session_of_a_mechanism_is_the_mechanisms() {
        assertThat(Orders.in(
                        "Decides to hold a dialogue on the first day of the twelfth session of the Expert Mechanism"))
                .extracting(Orders::words)
                .containsExactly("meeting Expert Mechanism 12 AT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to convene the fifth session of the Forum on Minority Issues in Geneva in 2024"
                        + " | the fifth session of the Forum on Minority Issues | Geneva",
                "that the tenth session of the Working Group shall be held in Geneva in 2024"
                        + " | the tenth session of the Working Group | Geneva",
                "to convene the next session of the Expert Mechanism on the Right to Development in Geneva in 2024"
                        + " | the next session of the Expert Mechanism |",
            })
    void the_words_of_a_mechanisms_session_say_whose_it_is(String order, String words, String place) {
        Reading reading = Samples.readWith("1. Decides " + order + ".");
        assertThat(reading.obligations()).singleElement().satisfies(it -> {
            assertThat(reading.text().quoted(it.evidence())).endsWith(words);
            assertThat(it.place()).isEqualTo(place);
        });
    }

    @Test
    void a_meeting_of_a_series_is_one_unless_the_series_is_ordered() {
        assertThat(Orders.in("Decides to hold its annual panel discussion at its fiftieth session"))
                .extracting(ProposedObligation::recurrence)
                .containsOnlyNulls();
        assertThat(Orders.in("Decides to incorporate into its annual programme of work a panel discussion on wells"))
                .extracting(ProposedObligation::recurrence)
                .containsExactly(Recurrence.ANNUAL);
        assertThat(Orders.in("Decides to hold a biennial panel on wells, starting from its fiftieth session"))
                .extracting(ProposedObligation::recurrence)
                .containsExactly(Recurrence.BIENNIAL);
    }

    @Test
    void whoever_the_assembly_asks_convenes_a_meeting_of_the_assembly() {
        assertThat(Orders.inAssembly("Requests the Secretary-General to convene a two-day workshop in 2026"))
                .extracting(Orders::words)
                .containsExactly("meeting GA null null");
        assertThat(Orders.inAssembly("Reiterates its request to the President of the General Assembly to organize a"
                        + " plenary meeting every year"))
                .extracting(ProposedObligation::addressee, ProposedObligation::recurrence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("President of the General Assembly", Recurrence.ANNUAL));
    }
}
