package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final LocalDate SUBMISSION = LocalDate.parse("2021-12-20");
    private static final Instant LONG_BEFORE = Instant.parse("2020-06-22T12:00:00Z");

    private final Ladder ladder = new Ladder(settings("P8W", "P4W", "P1W", "P1D", "P0D"));

    @Test
    void the_rungs_are_eight_four_and_one_weeks_and_a_day_before_the_day_itself_and_the_day_after() {
        assertThat(climb(SUBMISSION, LONG_BEFORE))
                .containsExactly(
                        "P8W 2021-10-25T07:00:00Z",
                        "P4W 2021-11-22T08:00:00Z",
                        "P1W 2021-12-13T08:00:00Z",
                        "P1D 2021-12-19T08:00:00Z",
                        "P0D 2021-12-20T08:00:00Z",
                        "escalation 2021-12-21T08:00:00Z");
    }

    @Test
    void the_hour_stays_nine_in_Geneva_when_clocks_go_forward_between_a_reminder_and_its_due_date() {
        assertThat(climb(LocalDate.parse("2021-04-01"), LONG_BEFORE))
                .contains("P1W 2021-03-25T08:00:00Z", "P1D 2021-03-31T07:00:00Z", "P0D 2021-04-01T07:00:00Z");
    }

    @Test
    void the_hour_stays_nine_in_Geneva_when_clocks_go_back_between_a_reminder_and_its_due_date() {
        assertThat(climb(LocalDate.parse("2021-11-05"), LONG_BEFORE))
                .contains("P1W 2021-10-29T07:00:00Z", "P1D 2021-11-04T08:00:00Z", "P0D 2021-11-05T08:00:00Z");
    }

    @Test
    void an_hour_that_the_change_of_clocks_leaves_out_becomes_the_next_one_that_there_is() {
        ReminderSettings atNight =
                new ReminderSettings(List.of(Period.ZERO), Period.ofDays(1), LocalTime.parse("02:30"));

        assertThat(new Ladder(atNight)
                        .next(LocalDate.parse("2021-03-28"), LONG_BEFORE, Set.of())
                        .moment())
                .isEqualTo(Instant.parse("2021-03-28T01:30:00Z"));
    }

    @Test
    void reminders_from_before_the_due_date_was_waited_for_are_passed_over() {
        assertThat(climb(SUBMISSION, Instant.parse("2021-11-22T08:00:01Z")))
                .containsExactly(
                        "P1W 2021-12-13T08:00:00Z",
                        "P1D 2021-12-19T08:00:00Z",
                        "P0D 2021-12-20T08:00:00Z",
                        "escalation 2021-12-21T08:00:00Z");
    }

    @Test
    void a_due_date_that_lay_in_the_past_from_the_beginning_is_escalated_all_the_same() {
        assertThat(climb(SUBMISSION, Instant.parse("2022-03-01T09:00:00Z")))
                .containsExactly("escalation 2021-12-21T08:00:00Z");
    }

    @Test
    void a_rung_that_was_told_stays_told_when_the_due_date_moves() {
        Ladder.Planned next = ladder.next(SUBMISSION.plusWeeks(2), LONG_BEFORE, Set.of("P8W", "P4W"));

        assertThat(next.rung().name()).isEqualTo("P1W");
        assertThat(next.moment()).isEqualTo(Instant.parse("2021-12-27T08:00:00Z"));
    }

    @Test
    void a_rung_is_late_when_it_is_told_more_than_a_day_after_its_moment() {
        Ladder.Planned planned = ladder.next(SUBMISSION, LONG_BEFORE, Set.of());

        assertThat(planned.late(planned.moment().plus(Duration.ofDays(1)))).isFalse();
        assertThat(planned.late(planned.moment().plus(Duration.ofDays(1)).plusMillis(1)))
                .isTrue();
    }

    @Test
    void reminders_are_climbed_in_their_order_however_the_settings_list_them() {
        List<String> names = climb(new Ladder(settings("P0D", "P14D", "P10D")), SUBMISSION, LONG_BEFORE).stream()
                .map(rung -> rung.split(" ")[0])
                .toList();

        assertThat(names).containsExactly("P2W", "P10D", "P0D", "escalation");
    }

    @Test
    void settings_that_make_no_ladder_are_refused_with_their_name() {
        assertThatThrownBy(() -> settings()).hasMessageContaining("placard.reminders.before");
        assertThatThrownBy(() -> settings("P-1D")).hasMessageContaining("placard.reminders.before");
        assertThatThrownBy(() -> settings("P1M")).hasMessageContaining("placard.reminders.before");
        assertThatThrownBy(() -> new ReminderSettings(List.of(Period.ZERO), Period.ZERO, LocalTime.NOON))
                .hasMessageContaining("placard.reminders.escalate-after");
    }

    private List<String> climb(LocalDate due, Instant from) {
        return climb(ladder, due, from);
    }

    private static List<String> climb(Ladder ladder, LocalDate due, Instant from) {
        List<String> climbed = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Ladder.Planned next;
        do {
            next = ladder.next(due, from, told);
            told.add(next.rung().name());
            climbed.add(next.rung().name() + " " + next.moment());
        } while (!next.rung().escalates());
        return climbed;
    }

    private static ReminderSettings settings(String... before) {
        return new ReminderSettings(
                List.of(before).stream().map(Period::parse).toList(), Period.ofDays(1), LocalTime.parse("09:00"));
    }
}
