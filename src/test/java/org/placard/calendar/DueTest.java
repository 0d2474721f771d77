package org.placard.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placard.calendar.ShippedCalendar.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTest {

    private static final SessionId S49 = new SessionId("49");

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/report-deadlines.csv", useHeadersInDisplayName = true)
    void reports_are_due_14_10_and_6_weeks_before_the_session_opens(
            String session, LocalDate forecast, LocalDate submission, LocalDate issue) {
        ReportDeadlines deadlines = ReportDeadlines.to(new SessionId(session));
        assertThat(deadlines.all().stream()
                        .map(due -> due.on(ShippedCalendar.get(session)).orElseThrow()))
                .containsExactly(forecast, submission, issue);
    }

    @Test
    void the_report_to_the_49th_session_is_submitted_on_20_december_and_issued_on_17_january() {
        ReportDeadlines deadlines = ReportDeadlines.to(S49);
        assertThat(deadlines.submission().on(ShippedCalendar.get("49"))).contains(day("2021-12-20"));
        assertThat(deadlines.issue().on(ShippedCalendar.get("49"))).contains(day("2022-01-17"));
        assertThat(deadlines.submission()).hasToString("HRC/49:opening-P10W");
    }

    @ParameterizedTest
    @CsvSource({
        "HRC/49:opening-P10W, 2021-12-20",
        "HRC/49:opening, 2022-02-28",
        "HRC/46:closing, 2021-03-24",
        "HRC/46:closing-P5D, 2021-03-19",
        "HRC/S-36:opening-P7W, 2023-03-23",
        "2021-12-20, 2021-12-20"
    })
    void the_text_form_of_a_due_date_reads_back_as_the_same_date(String text, LocalDate date) {
        Due due = Due.parse(text);
        assertThat(due).hasToString(text);
        assertThat(due.resolve(ShippedCalendar::find)).isEqualTo(new Resolved(java.util.Optional.of(date), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HRC/49",
                "HRC/0:opening",
                "HRC/49:slot",
                "HRC/49:opening-P10M",
                "HRC/49:opening-P-1W",
                "GA/80:opening",
                "2021-02-30",
                "HRC/49:opening-P9999999999W"
            })
    void what_is_no_due_date_is_not_read_as_one(String text) {
        assertThat(Due.find(text)).isEmpty();
        assertThatThrownBy(() -> Due.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_hangs_on_the_end_of_a_suspended_session_is_unknown_until_it_resumes() {
        Session running = Session.announced(new SessionId("43"), day("2020-02-24"), day("2020-03-20"));
        Session suspended = running.suspendedAfter(day("2020-03-13"), null);
        Due due = Due.closing(running.id());
        assertThat(due.resolve(suspended)).isEqualTo(Resolved.UNKNOWN);
        assertThat(Due.opening(running.id()).on(suspended)).contains(day("2020-02-24"));
        assertThat(due.on(suspended.resumed(day("2020-06-15"), day("2020-06-23"))))
                .contains(day("2020-06-23"));
    }

    @Test
    void what_hangs_on_a_session_without_dates_is_an_estimate_and_says_so() {
        Resolved resolved = Due.parse("HRC/64:opening-P10W").resolve(id -> Estimates.of(id, ShippedCalendar::find));
        assertThat(resolved.estimate()).isTrue();
        assertThat(resolved.date()).contains(day("2026-12-14"));
    }

    @ParameterizedTest
    @MethodSource("org.placard.calendar.ShippedCalendar#all")
    void a_due_date_moves_by_as_many_days_as_its_session(Session before) {
        for (int days = -400; days <= 400; days++) {
            Session after = before.opensAndCloses(
                    before.opening().plusDays(days), before.closing().plusDays(days));
            for (int weeks = 0; weeks <= 60; weeks++) {
                assertMoves(Due.weeksBeforeOpening(weeks, before.id()), before, after, days);
                assertMoves(SessionDue.weeksBefore(weeks, SessionDue.Anchor.CLOSING, before.id()), before, after, days);
            }
        }
    }

    // Plain comparisons: two million of AssertJ's would take seconds.
    private static void assertMoves(Due due, Session before, Session after, int days) {
        LocalDate expected = due.on(before).orElseThrow().plusDays(days);
        LocalDate moved = due.on(after).orElseThrow();
        if (!moved.equals(expected)) {
            throw new AssertionError(due + " moved to " + moved + " instead of " + expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 10, 14, 60})
    void every_number_of_weeks_reads_back_as_it_was_written(int weeks) {
        SessionDue due = Due.weeksBeforeOpening(weeks, S49);
        assertThat(Due.parse(due.toString())).isEqualTo(due);
    }
}
