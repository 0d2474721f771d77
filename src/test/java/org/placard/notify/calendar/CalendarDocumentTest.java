package org.placard.notify.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.journal.contract.DraftRef;
import org.placard.journal.contract.ObligationRef;
import org.placard.journal.contract.ReportSubmitted;
import org.placard.journal.contract.SessionAnnounced;

class CalendarDocumentTest {

    private static final UUID ID = UUID.fromString("5d7c9d2c-5d37-4d4a-8f75-9a0d1c1f2b3a");

    private LocalDate today = LocalDate.of(2020, 6, 22);
    private final CalendarDocument documents = new CalendarDocument(Documents.settings(), Documents::page);

    @Test
    void a_calendar_has_a_name_a_colour_and_says_how_often_to_come_back() {
        String document = write("en", Told.ofSession(Told.announced("2021-02-22", "2021-03-19")));

        Documents.read(document);
        assertThat(document)
                .contains("VERSION:2.0\r\n", "NAME;LANGUAGE=en:A calendar\r\n", "X-WR-CALNAME:A calendar\r\n")
                .contains("COLOR:steelblue\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", "X-PUBLISHED-TTL:PT1H\r\n")
                .doesNotContain("METHOD");
    }

    @Test
    void a_session_is_whole_days_and_ends_the_day_after_its_last_one() {
        Told session = Told.ofSession(Told.announced("2021-02-22", "2021-03-19"));
        String document = write("en", session);

        VEvent event = Documents.events(Documents.read(document)).get(0);
        assertThat(document).contains("DTSTART;VALUE=DATE:20210222\r\n", "DTEND;VALUE=DATE:20210320\r\n");
        assertThat(Documents.value(event, "SUMMARY")).isEqualTo("Human Rights Council, session 46");
        assertThat(Documents.value(event, "UID"))
                .isEqualTo(session.entry("sitting/1").uid().toString());
        assertThat(document).contains("TRIGGER:-P6DT15H\r\n");
    }

    @Test
    void a_session_that_moves_changes_its_beginning_and_its_sequence() {
        Told session = Told.ofSession(
                Told.announced("2021-02-22", "2021-03-19"),
                Told.changed(Told.dates("2021-03-01", "2021-03-26", null, null)));

        assertThat(write("en", session)).contains("DTSTART;VALUE=DATE:20210301\r\n", "SEQUENCE:1\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Deadline for submitting drafts, session 46|Cancelled: ",
                "fr|Date limite de dépôt des projets, session 46|Annulé : ",
                "es|Plazo límite para presentar proyectos, período de sesiones 46|Cancelado: ",
                "ru|Крайний срок представления проектов, сессия 46|Отменено: ",
                "ar|الموعد النهائي لتقديم المشاريع، الدورة 46|أُلغي: ",
                "zh|第46届会议提交草案截止时间|已取消："
            })
    void a_cut_off_is_a_moment_in_geneva_with_its_alarms_until_it_falls_away(
            String language, String words, String cancelled) {
        Told session = Told.ofSession(new SessionAnnounced(
                Told.dates("2021-02-22", "2021-03-19", "2021-03-11T12:00:00Z", "2021-03-19T17:00:00Z", null)));
        String document = write(language, session);
        session.then(Told.changed(Told.dates("2021-02-22", null, null, null, "2021-03-05")));
        String later = write(language, session);

        VEvent event = named(document, session.entry("cutoff/tabling"));
        assertThat(event.toString())
                .contains("DTSTART;TZID=Europe/Zurich:20210311T130000", "TRANSP:TRANSPARENT", "STATUS:CONFIRMED")
                .contains("TRIGGER:-P2D", "TRIGGER:-P1D", "TRIGGER:-PT3H", "SEQUENCE:0")
                .doesNotContain("DTEND");
        assertThat(Documents.value(event, "SUMMARY")).isEqualTo(words);
        assertThat(Documents.value(event, "DESCRIPTION")).contains("HRC/46");
        assertThat(named(later, session.entry("cutoff/tabling")).toString())
                .contains("STATUS:CANCELLED", "SEQUENCE:1")
                .doesNotContain("VALARM");
        assertThat(Documents.value(named(later, session.entry("cutoff/tabling")), "SUMMARY"))
                .startsWith(cancelled.strip());
    }

    @Test
    void a_meeting_has_its_hour_in_geneva_its_room_and_its_alarms() {
        Told draft = Told.ofDraft(Told.planned(Told.SLOT, "Room XX; Palais, \"E\""));
        String document = write("en", draft);

        VEvent event = Documents.events(Documents.read(document)).get(0);
        assertThat(document)
                .contains(
                        "DTSTART;TZID=Europe/Zurich:20210226T100000\r\n",
                        "DTEND;TZID=Europe/Zurich:20210226T120000\r\n")
                .contains("STATUS:CONFIRMED\r\n", "TRIGGER:-P1D\r\n", "TRIGGER:-PT1H\r\n", "TRANSP:OPAQUE\r\n");
        assertThat(Documents.value(event, "LOCATION")).isEqualTo("Room XX; Palais, \"E\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-03-28T00:30:00Z", "2021-03-28T01:30:00Z", "2021-10-31T00:30:00Z", "2021-07-01T08:00:00Z"})
    void a_reader_gets_the_moment_that_was_meant_when_the_clocks_change(Instant starts) {
        Calendar read = Documents.read(write("en", Told.ofDraft(Told.planned(starts, "Room XX"))));

        ZonedDateTime start =
                (ZonedDateTime) Documents.events(read).get(0).getDateTimeStart().getDate();
        assertThat(start.toInstant()).isEqualTo(starts);
    }

    @Test
    void the_rules_of_the_clock_are_those_of_geneva() {
        Calendar read = Documents.read(write("en", Told.ofDraft(Told.planned(Told.SLOT, "Room XX"))));
        VTimeZone zone = read.<VTimeZone>getComponent("VTIMEZONE").orElseThrow();

        for (int year = 1997; year < 2040; year++) {
            for (int month = 1; month <= 12; month++) {
                ZonedDateTime noon = LocalDate.of(year, month, 28).atTime(12, 0).atZone(ZoneId.of("Europe/Zurich"));
                Observance observance = zone.getApplicableObservance(noon.toOffsetDateTime());
                assertThat(observance.getTimeZoneOffsetTo().getOffset())
                        .as("%s", noon)
                        .isEqualTo(noon.getOffset());
            }
        }
    }

    @Test
    void a_due_date_has_the_alarms_of_the_reminders_and_none_when_it_is_met() {
        Told draft = Told.ofDraft(Told.opened(Told.REPORT, Told.due("submission", "2021-12-20")));
        String due = write("en", draft);
        draft.then(new ReportSubmitted(Told.DRAFT, Told.REPORT, LocalDate.of(2021, 12, 1), null, null));
        String met = write("en", draft);

        assertThat(due.lines().filter(line -> line.startsWith("TRIGGER:")))
                .containsExactly(
                        "TRIGGER:-P55DT15H", "TRIGGER:-P27DT15H", "TRIGGER:-P6DT15H", "TRIGGER:-PT15H", "TRIGGER:PT9H");
        assertThat(met).doesNotContain("VALARM").contains("Done: Report to be submitted: the meeting");
        Documents.read(due);
        Documents.read(met);
    }

    @Test
    void what_is_over_rings_no_more() {
        Told session = Told.ofSession(Told.announced("2021-02-22", "2021-03-19"));
        today = LocalDate.of(2021, 3, 19);
        assertThat(write("en", session)).contains("VALARM");
        today = LocalDate.of(2021, 3, 20);
        assertThat(write("en", session)).doesNotContain("VALARM").contains("VEVENT");
    }

    @Test
    void what_is_cancelled_says_so_twice() {
        Told draft = Told.ofDraft(
                Told.opened(Told.REPORT, Told.due("submission", "2021-12-20")),
                Told.moved(Told.REPORT, Told.due("submission", null)));
        String document = write("en", draft);

        VEvent event = Documents.events(Documents.read(document)).get(0);
        assertThat(document).contains("STATUS:CANCELLED\r\n", "SEQUENCE:1\r\n").doesNotContain("VALARM");
        assertThat(Documents.value(event, "SUMMARY")).startsWith("Cancelled: Report to be submitted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void every_language_has_words_for_every_entry(String language) {
        Told draft = Told.ofDraft(
                Told.opened(Told.PANEL, Told.due("planning", "2020-12-14"), Told.due("meeting", "2021-03-19")),
                Told.opened(
                        Told.REPORT,
                        Told.due("forecast", "2021-11-22"),
                        Told.due("submission", "2021-12-20"),
                        Told.due("issue", "2022-01-17")),
                new ReportSubmitted(Told.DRAFT, Told.REPORT, LocalDate.of(2021, 12, 1), null, null));
        String document = write(language, draft);

        Documents.events(Documents.read(document)).forEach(event -> {
            assertThat(Documents.value(event, "SUMMARY")).isNotBlank().doesNotContain("{", "}");
            assertThat(Documents.value(event, "DESCRIPTION")).isNotBlank().doesNotContain("{", "}");
            assertThat(event.toString()).contains(";LANGUAGE=" + language);
        });
    }

    @Test
    void arabic_is_arabic_and_its_digits_are_those_of_the_symbols() {
        Told draft = Told.ofDraft(
                Told.opened(Told.REPORT, Told.due("submission", "2021-12-20")),
                new ReportSubmitted(Told.DRAFT, Told.REPORT, LocalDate.of(2021, 12, 1), null, null));
        VEvent event = Documents.events(Documents.read(write("ar", draft))).get(0);

        assertThat(Documents.value(event, "SUMMARY")).startsWith("أُنجز: موعد تقديم التقرير");
        assertThat(Documents.value(event, "DESCRIPTION"))
                .contains("تاريخ الإنجاز: ")
                .contains("2021");
    }

    @Test
    void a_title_that_looks_like_a_calendar_stays_a_title() {
        DraftRef draft = new DraftRef(Told.FILE, "A/HRC/43/L.31", "x");
        ObligationRef nasty = new ObligationRef(
                "o-1", 1, "report", "HRC/49", "{title}", "a\r\nEND:VEVENT\r\nBEGIN:VEVENT, {draft}; \\n \u0000");
        Told told = new Told(Told.FILE)
                .then(new org.placard.journal.contract.ObligationOpened(
                        draft, nasty, List.of(Told.due("submission", "2021-12-20"))));
        List<VEvent> events = Documents.events(Documents.read(write("en", told)));

        assertThat(events).hasSize(1);
        assertThat(Documents.value(events.get(0), "SUMMARY"))
                .contains("{draft}; \\n")
                .contains("END:VEVENT");
        assertThat(Documents.value(events.get(0), "DESCRIPTION")).contains("{title}");
    }

    private static VEvent named(String document, Entry entry) {
        return Documents.events(Documents.read(document)).stream()
                .filter(event ->
                        Documents.value(event, "UID").equals(entry.uid().toString()))
                .findFirst()
                .orElseThrow();
    }

    private String write(String language, Told told) {
        List<Entry> entries = told.calendar().entries().values().stream()
                .sorted(java.util.Comparator.comparing(Entry::key))
                .toList();
        return documents.write(ID, "A calendar", entries, Documents.words(language), today);
    }
}
