package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.placard.lifecycle.TimerDates;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.Lifecycle;

class ReminderLadderTest extends AfterAdoption {

    @Autowired
    @Qualifier("org.placard.lifecycle.Timers")
    private Lifecycle timers;

    @Test
    void each_rung_is_told_once_at_its_moment_and_a_due_date_that_passes_is_escalated() {
        FileId file = forecast(session(20));
        LocalDate due = due(file, "submission").date();

        climb(file, due, "P8W", 56);
        climb(file, due, "P4W", 28);
        climb(file, due, "P1W", 7);
        climb(file, due, "unanswered", 4);
        climb(file, due, "P1D", 1);
        climb(file, due, "P0D", 0);
        climb(file, due, "escalation", -1);

        assertThat(told(file, "submission"))
                .containsExactly("P8W", "P4W", "P1W", "unanswered", "P1D", "P0D", "escalation");
        assertThat(mandate(file, "report").reminders()).allSatisfy(reminder -> {
            assertThat(reminder.late()).isFalse();
            assertThat(reminder.dueOn()).isEqualTo(due);
            assertThat(Duration.between(reminder.planned(), reminder.toldAt())).isLessThan(Duration.ofHours(1));
        });
        assertThat(events(file))
                .containsExactly(
                        "obligation-opened",
                        "forecast-confirmed",
                        "reminder-due",
                        "reminder-due",
                        "reminder-due",
                        "reminder-unanswered",
                        "reminder-due",
                        "reminder-due",
                        "due-date-escalated");
        assertThat(openSteps(file)).containsExactly("submit-report");
        assertThat(whereabouts.timers(file)).isEmpty();
        assertThat(verification.verify(file).whole()).isTrue();
    }

    private void climb(FileId file, LocalDate due, String rung, int days) {
        moveTo(nine(due.minusDays(days)));
        awaitTold(file, "submission", rung);
    }

    @Test
    void a_report_that_is_submitted_is_not_reminded_of_any_more_and_its_issue_is_only_from_now_on() {
        FileId file = forecast(session(16));
        LocalDate issue = due(file, "issue").date();

        moveTo(nine(issue.minusWeeks(5)));
        doing(() -> delivering.submit(mandate(file, "report").id(), today(), null, null, null));
        moveTo(nine(issue.minusWeeks(4)));
        awaitTold(file, "issue", "P4W");

        assertThat(told(file, "issue")).containsExactly("P4W");
        assertThat(told(file, "submission")).doesNotContain("P0D", "escalation");
        assertThat(openSteps(file)).containsExactly("issue-report");
    }

    @Test
    void a_rung_that_an_outage_covered_is_told_once_and_marked_late() {
        FileId file = forecast(session(19));
        LocalDate due = due(file, "submission").date();

        timers.stop();
        moveTo(nine(due.minusWeeks(8).plusDays(3)));
        timers.start();
        awaitTold(file, "submission", "P8W");
        moveTo(nine(due.minusWeeks(4)));
        awaitTold(file, "submission", "P4W");

        assertThat(mandate(file, "report").reminders())
                .extracting(Mandate.Reminder::rung, Mandate.Reminder::late)
                .containsExactly(tuple("P8W", true), tuple("P4W", false));
    }

    @Test
    void a_ladder_that_is_set_up_late_does_not_tell_the_rungs_that_lie_behind_it() {
        FileId file = forecast(session(13));

        assertThat(nextRung(mandate(file, "report")))
                .isEqualTo(nine(due(file, "submission").date().minusWeeks(1)));
        assertThat(told(file, "submission")).isEmpty();
    }

    @Test
    void a_due_date_that_lies_in_the_past_from_the_beginning_is_escalated_at_once() {
        FileId file = forecast(session(8));

        awaitTold(file, "submission", "escalation");

        assertThat(told(file, "submission")).containsExactly("escalation");
    }

    @Test
    void while_the_calendar_does_not_tell_a_date_the_ladder_waits_and_then_begins() {
        String session = sessionToCome();
        FileId file = forecast(session);

        assertThat(nextRung(mandate(file, "report"))).isCloseTo(TimerDates.PARKED, within(1, ChronoUnit.DAYS));
        doing(() -> announcingSessions.announce(
                session, today().plusWeeks(30), today().plusWeeks(34), "the dates are known", null));

        assertThat(nextRung(mandate(file, "report"))).isEqualTo(nine(today().plusWeeks(12)));
        assertThat(events(file))
                .containsExactly("obligation-opened", "forecast-confirmed", "due-date-moved", "due-date-moved");
    }

    @Test
    void a_command_that_meets_the_timer_of_its_file_goes_through() {
        for (int round = 0; round < 8; round++) {
            FileId file = forecast(session(19));
            LocalDate due = due(file, "submission").date();

            moveTo(nine(due.minusWeeks(8)));
            doing(() -> delivering.submit(mandate(file, "report").id(), today(), null, null, null));

            assertThat(openSteps(file)).containsExactly("issue-report");
            assertThat(told(file, "submission")).isSubsetOf("P8W");
        }
    }
}
