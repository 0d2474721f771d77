package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.lifecycle.LateTimers;
import org.placard.lifecycle.LateTimers.LateTimer;
import org.placard.platform.FileId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.Lifecycle;

/** Timers stand still for 36 hours, over a due date. */
class OutageOverDueDateTest extends AfterAdoption {

    @Autowired
    @Qualifier("org.placard.lifecycle.Timers")
    private Lifecycle timers;

    @Autowired
    private LateTimers late;

    @Test
    void each_reminder_is_told_once_and_marked_late_and_the_ledger_names_the_outage() {
        FileId file = forecast(session(19));
        LocalDate due = due(file, "submission").date();
        climbTo(file, due);
        Instant down = nine(due.minusDays(1)).minus(Duration.ofHours(6));
        moveTo(down);

        timers.stop();
        moveTo(down.plus(Duration.ofHours(36)));
        timers.start();
        awaitTold(file, "submission", "P0D");

        assertThat(mandate(file, "report").reminders().stream()
                        .filter(reminder -> List.of("P1D", "P0D").contains(reminder.rung())))
                .extracting(Mandate.Reminder::rung, Mandate.Reminder::late)
                .containsExactly(tuple("P1D", true), tuple("P0D", true));
        List<LateTimer> ofFile = ledger(file);
        assertThat(ofFile).extracting(LateTimer::planned).containsExactly(nine(due), nine(due.minusDays(1)));
        assertThat(ofFile).allSatisfy(timer -> {
            assertThat(timer.delay()).isBetween(Duration.ofHours(5), Duration.ofHours(31));
            assertThat(timer.process()).isEqualTo("reminder-ladder");
            assertThat(timer.element()).isEqualTo("next-rung");
            assertThat(timer.cause()).isEqualTo("outage");
            assertThat(timer.from()).isBetween(down.minusSeconds(60), down.plusSeconds(60));
        });
    }

    @Test
    void a_clock_that_a_person_moved_over_a_reminder_is_no_outage() {
        FileId file = forecast(session(19));
        LocalDate due = due(file, "submission").date();

        moveTo(nine(due.minusWeeks(8)).plus(Duration.ofHours(5)));
        awaitTold(file, "submission", "P8W");

        assertThat(ledger(file)).singleElement().satisfies(timer -> {
            assertThat(timer.cause()).isEqualTo("clock");
            assertThat(timer.until()).isAfter(timer.planned());
        });
        assertThat(mandate(file, "report").reminders()).allMatch(Mandate.Reminder::late);
    }

    @Test
    void a_timer_in_time_stands_in_no_ledger() {
        FileId file = forecast(session(19));

        moveTo(nine(due(file, "submission").date().minusWeeks(8)));
        awaitTold(file, "submission", "P8W");

        assertThat(ledger(file)).isEmpty();
    }

    private void climbTo(FileId file, LocalDate due) {
        for (int days : List.of(56, 28, 7, 4)) {
            moveTo(nine(due.minusDays(days)));
            awaitTold(file, "submission", days == 4 ? "unanswered" : "P" + days / 7 + "W");
        }
    }

    private List<LateTimer> ledger(FileId file) {
        return late.latest(1000).stream()
                .filter(timer -> timer.file().equals(file.value()))
                .toList();
    }
}
