package org.placard.notify.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.journal.contract.AmendmentNotPut;
import org.placard.journal.contract.AmendmentRef;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.DraftTabled;
import org.placard.journal.contract.DueDateMoved;
import org.placard.journal.contract.EventTypes;
import org.placard.journal.contract.InitiativeAnnounced;
import org.placard.journal.contract.MeetingPlanned;
import org.placard.journal.contract.ObligationOpened;
import org.placard.journal.contract.ResolutionAdopted;
import org.placard.journal.contract.SessionDates;
import org.placard.journal.contract.SessionDatesChanged;
import org.placard.journal.contract.SuspensionDecided;
import org.placard.journal.contract.SymbolAssigned;
import org.placard.journal.contract.Tally;
import org.placard.notify.Links;
import org.placard.notify.Samples;
import org.placard.notify.StateNames;

class WordingTest {

    private final Wording wording = wording(Texts.shipped());

    static Collection<Class<? extends DomainEvent>> types() {
        return EventTypes.all().values();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_event_has_words_whether_all_is_known_or_little(Class<? extends DomainEvent> type) {
        for (DomainEvent event : new DomainEvent[] {Samples.whole(type), Samples.sparse(type)}) {
            Words words = english(event);

            assertThat(words.subject()).isNotBlank().doesNotContain("{", "}", "\n", "null");
            assertThat(words.text()).doesNotContain("{", "}", "null", "''");
        }
    }

    @Test
    void a_reminder_says_what_is_due_when_and_from_whom() {
        Words words = english(Samples.reminder("P8W"));

        assertThat(words.subject())
                .isEqualTo("Due 20 December 2021, in eight weeks: submission of a report: technical assistance");
        assertThat(words.text())
                .contains("paragraph 9 of A/HRC/43/L.31", "To be delivered by: High Commissioner", "Session: HRC/49")
                .contains("The file: https://placard.example/files/" + Samples.FILE);
    }

    @Test
    void a_rung_that_has_no_words_yet_is_shown_as_it_is() {
        assertThat(english(Samples.reminder("P2M")).subject()).startsWith("Due 20 December 2021, P2M: ");
    }

    @Test
    void a_rung_of_any_number_of_weeks_has_words() {
        assertThat(english(Samples.reminder("P12W")).subject()).startsWith("Due 20 December 2021, in 12 weeks: ");
    }

    @Test
    void an_adoption_tells_the_vote() {
        Words words = english(new ResolutionAdopted(
                Samples.DRAFT,
                "A/HRC/RES/43/21",
                LocalDate.of(2020, 6, 22),
                44,
                "recorded-vote",
                new Tally(23, 16, 8),
                true,
                false,
                false));

        assertThat(words.text())
                .contains("by a recorded vote: 23 in favour, 16 against, 8 abstaining\nText: as orally revised");
    }

    @Test
    void an_adoption_without_a_vote_tells_no_tally() {
        Words words = english(new ResolutionAdopted(
                Samples.DRAFT,
                "A/HRC/RES/43/21",
                LocalDate.of(2020, 6, 22),
                44,
                "without-vote",
                null,
                false,
                false,
                false));

        assertThat(words.text()).contains("Manner: without a vote\n");
    }

    @Test
    void a_meeting_is_told_in_geneva_time() {
        Words words = english(
                new MeetingPlanned(Samples.DRAFT, Samples.REPORT, Instant.parse("2021-03-01T14:00:00Z"), 120, "XX"));

        assertThat(words.text()).contains("Monday, 1 March 2021, 15:00 (Geneva time)");
    }

    @Test
    void a_due_date_that_was_unknown_moves_from_not_yet_known() {
        Words words =
                english(new DueDateMoved(Samples.DRAFT, Samples.REPORT, Samples.SUBMISSION, null, "49", 0, List.of()));

        assertThat(words.text()).contains("Due date until now: not yet known", "from now on: 20 December 2021");
    }

    @Test
    void dates_of_a_session_tell_its_suspension() {
        SessionDates before = session(LocalDate.of(2020, 3, 20), null, null);
        SessionDates after = session(LocalDate.of(2020, 6, 23), LocalDate.of(2020, 3, 13), LocalDate.of(2020, 6, 15));

        Words words = english(new SessionDatesChanged(before, after, "pandemic", "extended"));

        assertThat(words.text())
                .contains("Until now: 24 February 2020 to 20 March 2020\n")
                .contains("From now on: 24 February 2020 to 23 June 2020, suspended on 13 March 2020,"
                        + " resumed on 15 June 2020\n");
    }

    @Test
    void a_suspension_to_come_tells_the_last_day_before_it() {
        SessionDates dates = session(null, LocalDate.of(2020, 3, 13), null);

        Words words = english(new SuspensionDecided(dates, "pandemic"));

        assertThat(words.subject()).isEqualTo("Session 43 will be suspended after 13 March 2020");
        assertThat(words.text()).contains("sits until the end of 13 March 2020 and is then suspended");
    }

    @Test
    void a_list_of_due_dates_names_each() {
        Words words = english(
                new ObligationOpened(Samples.DRAFT, Samples.REPORT, List.of(Samples.SUBMISSION, Samples.SUBMISSION)));

        assertThat(words.text()).contains("Due: submission 20 December 2021, submission 20 December 2021");
    }

    @Test
    void a_title_cannot_begin_a_line_nor_name_a_part() {
        DraftRef draft = new DraftRef(Samples.FILE, "43/...", "Peace\r\nBcc: all@example.org\u2028{link} <b>$1</b>");

        Words words = english(new SymbolAssigned(draft, "A/HRC/43/L.31"));

        assertThat(words.subject())
                .isEqualTo("A/HRC/43/L.31 is the symbol of your draft Peace Bcc: all@example.org {link} <b>$1</b>");
        assertThat(words.text()).contains("Peace Bcc: all@example.org {link} <b>$1</b>");
    }

    @Test
    void a_reader_whose_language_is_not_there_reads_english_with_english_dates() {
        Words words = wording.wordsFor(Samples.reminder("P8W"), Samples.FILE, "pt");

        assertThat(words.language()).isEqualTo(Locale.ENGLISH);
        assertThat(words.subject()).contains("20 December 2021");
    }

    @Test
    void a_reader_whose_language_is_there_reads_dates_in_it() {
        Words words = wording(french()).wordsFor(Samples.reminder("P8W"), Samples.FILE, "fr");

        assertThat(words.subject()).isEqualTo("Échéance : 20 décembre 2021");
        assertThat(words.text()).endsWith("Le dossier : https://placard.example/files/" + Samples.FILE);
        assertThat(words.language()).isEqualTo(Locale.FRENCH);
    }

    // Half a letter in each of two languages would be worse.
    @Test
    void a_text_that_the_language_lacks_makes_the_whole_notice_english() {
        Texts texts = french();

        Words words = wording(texts).wordsFor(Samples.whole(SymbolAssigned.class), Samples.FILE, "fr");

        assertThat(words.language()).isEqualTo(Locale.ENGLISH);
        assertThat(words.text()).contains("Your draft", "The file: ");
        assertThat(wording(texts).frame("fr").language()).isEqualTo(Locale.ENGLISH);
    }

    private static Texts french() {
        Properties french = new Properties();
        french.putAll(Map.of(
                "notify.format.date", "d MMMM yyyy",
                "notify.as-is", "{}",
                "notify.letter", "{body}\n\nLe dossier : {link}\n\nPlacard vous écrit.\n",
                "notify.reminder-due.subject", "Échéance : {due.date}",
                "notify.reminder-due.body", "À fournir : {obligation.title}",
                "notify.symbol-assigned.subject", "{symbol}"));
        return new Texts(Map.of("en", Texts.english(), "fr", french));
    }

    @Test
    void states_are_called_by_name() {
        Words words = english(new DraftTabled(Samples.DRAFT, "HRC/43", "3", "CHN", List.of("CHN", "PSE"), 1));

        assertThat(words.text()).contains("Tabled by: China\n", "Sponsors: China, State of Palestine\n");
    }

    @Test
    void whoever_announces_is_called_by_name_be_it_the_president() {
        DraftRef draft = Samples.DRAFT;

        assertThat(english(new InitiativeAnnounced(draft, "43", "3", "CHN")).text())
                .startsWith("China announced");
        assertThat(english(new InitiativeAnnounced(draft, "43", "3", "President"))
                        .text())
                .startsWith("The President announced");
    }

    @Test
    void an_amendment_without_a_symbol_is_said_to_have_none() {
        AmendmentRef amendment = new AmendmentRef("a-1", null, List.of("CHN"));

        assertThat(english(new AmendmentNotPut(Samples.DRAFT, amendment, "gone"))
                        .subject())
                .isEqualTo("Amendment without a symbol was not put to the vote");
    }

    @Test
    void a_notice_of_a_session_leads_to_its_page() {
        Words words = wording.wordsFor(Samples.whole(SessionDatesChanged.class), "session-S-36", "en");

        assertThat(words.text()).endsWith("https://placard.example/sessions/S-36");
    }

    private static Wording wording(Texts texts) {
        return new Wording(texts, new Links(URI.create("https://placard.example/")), new StateNames());
    }

    private static SessionDates session(LocalDate closing, LocalDate suspended, LocalDate resumed) {
        return new SessionDates("43", LocalDate.of(2020, 2, 24), closing, suspended, resumed, null);
    }

    private Words english(DomainEvent event) {
        return wording.wordsFor(event, Samples.FILE, "en");
    }
}
