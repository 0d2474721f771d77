package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final LocalDate SUBMISSION = LocalDate.parse("2021-12-20");
    private static final LocalTime NINE = LocalTime.parse("09:00");
    private static final Instant LONG_BEFORE = Instant.parse("2020-06-22T12:00:00Z");

    private final Ladder ladder = ladder("P8W", "P4W", "P1W", "P1D", "P0D");

    @Test
    void the_rungs_are_eight_four_and_one_weeks_and_a_day_before_the_day_itself_and_the_day_after() {
        assertThat(climb(SUBMISSION, LONG_BEFORE))
                .containsExactly(
                        "P8W 2021-10-25T07:00:00Z",
                        "P4W 2021-11-22T08:00:00Z",
                        "P1W 2021-12-13T08:00:00Z",
                        "unanswered 2021-12-16T08:00:00Z",
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
        Ladder atNight = new Ladder(settings("P0D"), LocalTime.parse("02:30"));

        assertThat(atNight.next(LocalDate.parse("2021-03-28"), LONG_BEFORE, Set.of(), Set.of())
                        .orElseThrow()
                        .moment())
                .isEqualTo(Instant.parse("2021-03-28T01:30:00Z"));
    }

    @Test
    void reminders_from_before_the_due_date_was_waited_for_are_passed_over() {
        assertThat(climb(SUBMISSION, Instant.parse("2021-11-22T08:00:01Z")))
                .containsExactly(
                        "P1W 2021-12-13T08:00:00Z",
                        "unanswered 2021-12-16T08:00:00Z",
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
        Ladder.Planned next = ladder.next(SUBMISSION.plusWeeks(2), LONG_BEFORE, Set.of("P8W", "P4W"), Set.of())
                .orElseThrow();

        assertThat(next.rung().name()).isEqualTo("P1W");
        assertThat(next.moment()).isEqualTo(Instant.parse("2021-12-27T08:00:00Z"));
    }

    @Test
    void a_rung_is_late_when_it_is_told_later_than_the_installation_tolerates() {
        Ladder.Planned planned =
                ladder.next(SUBMISSION, LONG_BEFORE, Set.of(), Set.of()).orElseThrow();
        Duration patience = Duration.ofHours(1);

        assertThat(planned.late(planned.moment().plus(patience), patience)).isFalse();
        assertThat(planned.late(planned.moment().plus(patience).plusMillis(1), patience))
                .isTrue();
    }

    @Test
    void nobody_is_told_of_silence_before_a_reminder_was_told_or_after_one_was_acknowledged() {
        Instant fourDaysBefore = Instant.parse("2021-12-14T08:00:00Z");

        assertThat(ladder.next(SUBMISSION, fourDaysBefore, Set.of(), Set.of())).hasValueSatisfying(named("P1D"));
        assertThat(ladder.next(SUBMISSION, fourDaysBefore, Set.of("P8W"), Set.of()))
                .hasValueSatisfying(named("unanswered"));
        assertThat(ladder.next(SUBMISSION, fourDaysBefore, Set.of("P8W"), Set.of("P8W")))
                .hasValueSatisfying(named("P1D"));
    }

    @Test
    void an_acknowledgement_stops_neither_the_next_reminder_nor_the_first_escalation() {
        Set<String> before = Set.of("P8W", "P4W", "P1W", "P1D");

        assertThat(ladder.next(SUBMISSION, LONG_BEFORE, before, before)).hasValueSatisfying(named("P0D"));
        assertThat(ladder.next(SUBMISSION, LONG_BEFORE, Set.of("P8W", "P4W", "P1W", "P1D", "P0D"), before))
                .hasValueSatisfying(named("escalation"));
    }

    @Test
    void further_levels_follow_where_they_are_set_and_nobody_acknowledged_the_escalation() {
        Ladder far = new Ladder(
                new LadderSettings(
                        List.of(Period.ZERO),
                        Period.ZERO,
                        Period.ofDays(1),
                        List.of(Period.ofDays(7), Period.ofDays(14))),
                NINE);

        assertThat(climb(far, SUBMISSION, LONG_BEFORE))
                .containsExactly(
                        "P0D 2021-12-20T08:00:00Z",
                        "escalation 2021-12-21T08:00:00Z",
                        "escalation-2 2021-12-27T08:00:00Z",
                        "escalation-3 2022-01-03T08:00:00Z");
        assertThat(far.next(SUBMISSION, LONG_BEFORE, Set.of("P0D", "escalation"), Set.of("P0D")))
                .hasValueSatisfying(named("escalation-2"));
        assertThat(far.next(SUBMISSION, LONG_BEFORE, Set.of("P0D", "escalation"), Set.of("escalation")))
                .isEmpty();
    }

    private static Consumer<Ladder.Planned> named(String rung) {
        return planned -> assertThat(planned.rung().name()).isEqualTo(rung);
    }

    @Test
    void reminders_are_climbed_in_their_order_however_the_settings_list_them() {
        List<String> names = climb(ladder("P0D", "P14D", "P10D"), SUBMISSION, LONG_BEFORE).stream()
                .map(rung -> rung.split(" ")[0])
                .toList();

        assertThat(names).containsExactly("P2W", "P10D", "unanswered", "P0D", "escalation");
    }

    private List<String> climb(LocalDate due, Instant from) {
        return climb(ladder, due, from);
    }

    private static List<String> climb(Ladder ladder, LocalDate due, Instant from) {
        List<String> climbed = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Optional<Ladder.Planned> next;
        while ((next = ladder.next(due, from, told, Set.of())).isPresent()) {
            told.add(next.get().rung().name());
            climbed.add(next.get().rung().name() + " " + next.get().moment());
        }
        return climbed;
    }

    private static Ladder ladder(String... before) {
        return new Ladder(settings(before), NINE);
    }

    private static LadderSettings settings(String... before) {
        return new LadderSettings(
                List.of(before).stream().map(Period::parse).toList(), Period.ofDays(4), Period.ofDays(1), List.of());
    }
}
