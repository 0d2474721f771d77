package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placard.journal.Body;
import org.placard.journal.Entry;
import org.placard.lifecycle.LifecycleRule;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;

class FollowUpTest extends AfterAdoption {

    @Test
    void the_real_resolution_opens_a_meeting_and_a_report_on_it() {
        FileId file = adopted(meeting(1, "46"), report(2, "49", 1));

        assertThat(mandates.of(file))
                .flatExtracting(Mandate::dues)
                .extracting(Mandate.Due::name, Mandate.Due::date, Mandate.Due::expression)
                .containsExactly(
                        tuple("planning", LocalDate.parse("2021-02-22"), "HRC/46:opening"),
                        tuple("meeting", LocalDate.parse("2021-03-19"), "HRC/46:closing"),
                        tuple("forecast", LocalDate.parse("2021-11-22"), "HRC/49:opening-P14W"),
                        tuple("submission", LocalDate.parse("2021-12-20"), "HRC/49:opening-P10W"),
                        tuple("issue", LocalDate.parse("2022-01-17"), "HRC/49:opening-P6W"));
        assertThat(mandate(file, "report").reportsOn())
                .isEqualTo(mandate(file, "meeting").id());
        assertThat(openSteps(file))
                .containsExactlyInAnyOrder(
                        "plan-meeting",
                        "write-concept-note",
                        "name-panellists",
                        "arrange-services",
                        "confirm-forecast");
        assertThat(trail.of(file).get(0).events())
                .extracting(Body.Event::type)
                .containsExactly("org.placard.obligation-opened.v1", "org.placard.obligation-opened.v1");
    }

    @Test
    void a_session_to_come_gives_an_estimate_that_says_it_is_one() {
        FileId file = adopted(report(1, "64", null));

        assertThat(due(file, "submission").date()).isNull();
        assertThat(due(file, "submission").estimate()).isNotNull();
        assertThat(due(file, "submission").expression()).isEqualTo("HRC/64:opening-P10W");
    }

    @Test
    void a_report_on_a_meeting_waits_until_it_was_held_and_both_are_then_delivered() {
        FileId file = adopted(meeting(1, session(4)), report(2, session(40), 1));
        UUID meeting = mandate(file, "meeting").id();
        UUID report = mandate(file, "report").id();
        LocalDate opens = due(file, "planning").date();

        refused(LifecycleRule.NOT_POSSIBLE_NOW, () -> delivering.submit(report, today(), null, null, null));
        String room = room();
        doing(() -> planning.plan(meeting, nine(opens.plusDays(4)), room, null, "programme of work", null));
        prepare(meeting);
        assertThat(openSteps(file)).containsExactlyInAnyOrder("confirm-forecast", "hold-meeting");
        assertThat(due(file, "meeting"))
                .isEqualTo(new Mandate.Due(
                        "meeting", opens.plusDays(4), null, opens.plusDays(4).toString(), null, false, false));
        moveTo(nine(opens.plusDays(4)));
        doing(() -> holding.held(meeting, null, null, null));
        assertThat(openSteps(file)).containsExactlyInAnyOrder("confirm-forecast", "submit-report");
        doing(() -> delivering.confirmForecast(report, null, null, null));
        doing(() -> delivering.submit(report, today(), null, null, null));
        doing(() -> delivering.issue(report, "A/HRC/49/37", today(), null, null));

        assertThat(mandates.of(file)).allMatch(Mandate::closed);
        assertThat(mandate(file, "meeting").slot())
                .isEqualTo(new Mandate.Slot(nine(opens.plusDays(4)), 120, room, false));
        assertThat(mandate(file, "report").symbol()).isEqualTo("A/HRC/49/37");
        assertThat(whereabouts.courses(file)).isEmpty();
        assertThat(events(file).stream().filter(event -> !event.equals("reminder-due")))
                .containsExactly(
                        "obligation-opened",
                        "obligation-opened",
                        "meeting-planned",
                        "meeting-prepared",
                        "meeting-prepared",
                        "meeting-prepared",
                        "meeting-held",
                        "forecast-confirmed",
                        "report-submitted",
                        "report-delivered");
        assertThat(trail.of(file).stream().map(Entry::command).filter(command -> !command.equals("timer-due")))
                .containsExactly(
                        "take-action",
                        "plan-meeting",
                        "file-concept-note",
                        "name-panellists",
                        "arrange-services",
                        "record-meeting-held",
                        "confirm-forecast",
                        "submit-report",
                        "issue-report");
    }

    @Test
    void a_report_on_no_meeting_can_be_submitted_from_the_beginning() {
        FileId file = adopted(report(1, session(40), null));

        assertThat(openSteps(file)).containsExactlyInAnyOrder("confirm-forecast", "submit-report");
    }

    @Test
    void a_meeting_that_has_its_slot_can_get_another_one_and_the_reminders_follow() {
        FileId file = adopted(meeting(1, session(10)));
        Mandate meeting = mandate(file, "meeting");
        LocalDate opens = due(file, "planning").date();

        prepare(meeting.id());
        doing(() -> planning.plan(meeting.id(), nine(opens.plusDays(1)), room(), 120, null, null));
        assertThat(nextRung(meeting)).isEqualTo(nine(opens.plusDays(1).minusWeeks(8)));
        doing(() -> planning.plan(meeting.id(), nine(opens.plusDays(8)), room(), 120, null, null));

        assertThat(nextRung(meeting)).isEqualTo(nine(opens.plusDays(8).minusWeeks(8)));
        assertThat(due(file, "meeting").date()).isEqualTo(opens.plusDays(8));
        assertThat(openSteps(file)).containsExactly("hold-meeting");
        assertThat(events(file)).contains("obligation-opened", "meeting-planned", "meeting-planned");
    }

    @Test
    void a_slot_lies_within_the_session_and_ahead() {
        String session = session(today().minusDays(3), today().plusWeeks(3));
        UUID meeting = mandate(adopted(meeting(1, session)), "meeting").id();
        Instant inTime = nine(today().plusDays(1));

        refused(MandateRule.OUTSIDE_SESSION, () -> plan(meeting, nine(today().plusWeeks(4)), room(), 120));
        refused(MandateRule.IN_THE_PAST, () -> plan(meeting, nine(today().minusDays(1)), room(), 120));
        refused(PlatformRule.MISSING, () -> plan(meeting, null, room(), 120));
        refused(PlatformRule.MISSING, () -> plan(meeting, inTime, " ", 120));
        refused(MandateRule.TOO_LONG, () -> plan(meeting, inTime, "X".repeat(201), 120));
        refused(MandateRule.IMPOSSIBLE_LENGTH, () -> plan(meeting, inTime, room(), 0));
        refused(MandateRule.UNKNOWN_OBLIGATION, () -> plan(UUID.randomUUID(), inTime, room(), 120));
        refused(LifecycleRule.NOT_POSSIBLE_NOW, () -> holding.held(meeting, today(), null, null));
        refused(MandateRule.NOT_A_REPORT, () -> delivering.submit(meeting, today(), null, null, null));

        assertThat(mandates.get(meeting).slot()).isNull();
        assertThat(mandates.get(meeting).dues()).allMatch(due -> due.metOn() == null);
    }

    @Test
    void a_meeting_that_took_place_unplanned_is_entered_afterwards_with_the_reason() {
        FileId file = adopted(meeting(1, session(2)));
        UUID meeting = mandate(file, "meeting").id();
        LocalDate opens = due(file, "planning").date();
        moveTo(nine(opens.plusWeeks(5)));

        refused(MandateRule.IN_THE_PAST, () -> plan(meeting, nine(opens.plusDays(1)), room(), 120));
        refused(
                MandateRule.BEFORE_IT_WAS_ORDERED,
                () -> planning.plan(mandateOfToday(), nine(today().minusDays(1)), room(), 120, "entered late", null));
        prepare(meeting);
        doing(() -> planning.plan(meeting, nine(opens.plusDays(1)), room(), 120, "entered late", null));
        doing(() -> holding.held(meeting, opens.plusDays(1), null, null));
        assertThat(openSteps(file)).containsExactly("file-summary");
        doing(() -> holding.summarise(meeting, "https://example.org/summary", null, null));

        assertThat(mandates.get(meeting).closed()).isTrue();
    }

    private UUID mandateOfToday() {
        String session = session(today().minusDays(3), today().plusWeeks(3));
        return mandate(adopted(meeting(1, session)), "meeting").id();
    }

    @Test
    void what_is_recorded_was_done_between_the_adoption_and_today() {
        FileId file = adopted(meeting(1, session(today(), today().plusWeeks(3))), report(2, session(40), null));
        UUID meeting = mandate(file, "meeting").id();
        UUID report = mandate(file, "report").id();
        prepare(meeting);
        doing(() -> plan(meeting, nine(today().plusDays(2)), room(), 120));

        refused(MandateRule.NOT_YET, () -> holding.held(meeting, today().plusDays(2), null, null));
        refused(
                MandateRule.BEFORE_IT_WAS_ORDERED,
                () -> delivering.submit(report, today().minusDays(1), null, null, null));
        refused(MandateRule.NOT_YET, () -> delivering.submit(report, today().plusDays(1), null, null, null));
        refused(MandateRule.NOT_A_MEETING, () -> holding.held(report, today(), null, null));
        moveTo(nine(today().plusWeeks(4)));
        refused(MandateRule.OUTSIDE_SESSION, () -> holding.held(meeting, today(), null, null));
    }

    @Test
    void a_report_is_issued_after_its_submission_under_a_symbol_of_its_own() {
        FileId file = adopted(report(1, session(40), null), report(2, session(40), null));
        List<UUID> reports = mandates.of(file).stream().map(Mandate::id).toList();
        moveTo(nine(today().plusDays(2)));
        reports.forEach(report -> doing(() -> delivering.submit(report, today(), null, null, null)));

        refused(
                MandateRule.ISSUED_BEFORE_SUBMITTED,
                () -> delivering.issue(reports.get(0), null, today().minusDays(1), null, null));
        refused(MandateRule.NOT_A_SYMBOL, () -> delivering.issue(reports.get(0), "<b>", today(), null, null));
        doing(() -> delivering.issue(reports.get(0), "A/HRC/49/1", today(), null, null));
        refused(MandateRule.SYMBOL_TAKEN, () -> delivering.issue(reports.get(1), "A/HRC/49/1", today(), null, null));
        refused(
                LifecycleRule.NOT_POSSIBLE_NOW,
                () -> delivering.issue(reports.get(0), "A/HRC/49/2", today(), null, null));
        doing(() -> delivering.issue(reports.get(1), " ", today(), null, null));

        assertThat(mandates.get(reports.get(0)).symbol()).isEqualTo("A/HRC/49/1");
        assertThat(mandates.get(reports.get(1)).symbol()).isNull();
    }

    @Test
    void the_board_shows_what_open_obligations_wait_for_by_date() {
        String undated = sessionToCome();
        FileId file = adopted(meeting(1, session(45)), report(2, undated, null), report(3, session(41), null));

        List<Deadline> open = mandates.openByDeadline(1000).stream()
                .filter(deadline -> deadline.file().equals(file.value()))
                .toList();

        assertThat(open)
                .extracting(Deadline::due, Deadline::date)
                .containsExactly(
                        tuple("forecast", today().plusWeeks(27)),
                        tuple("submission", today().plusWeeks(31)),
                        tuple("planning", today().plusWeeks(45)),
                        tuple("forecast", null),
                        tuple("submission", null));
    }

    private void plan(UUID meeting, Instant starts, String room, Integer minutes) {
        planning.plan(meeting, starts, room, minutes, null, null);
    }
}
