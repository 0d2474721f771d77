package org.placard.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reminders keep their hour in Geneva when the clocks change, and fall due neither an hour nor a day off. */
class ClockChangesTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Ladder ladder = new Ladder(
            new LadderSettings(
                    List.of(Period.ofWeeks(1), Period.ofDays(1), Period.ZERO),
                    Period.ZERO,
                    Period.ofDays(1),
                    List.of()),
            NINE);

    @ParameterizedTest
    @CsvSource({
        // Summer time begins on Sunday, 28 March 2021, and ends on Sunday, 31 October 2021.
        "2021-03-29, 7, 2021-03-22T08:00:00Z",
        "2021-03-29, 1, 2021-03-28T07:00:00Z",
        "2021-03-28, 1, 2021-03-27T08:00:00Z",
        "2021-03-28, 0, 2021-03-28T07:00:00Z",
        "2021-03-28, -1, 2021-03-29T07:00:00Z",
        "2021-11-01, 7, 2021-10-25T07:00:00Z",
        "2021-11-01, 1, 2021-10-31T08:00:00Z",
        "2021-10-31, 1, 2021-10-30T07:00:00Z",
        "2021-10-31, 0, 2021-10-31T08:00:00Z",
        "2021-10-31, -1, 2021-11-01T08:00:00Z"
    })
    void the_hour_in_geneva_stays_while_the_distance_in_hours_does_not(LocalDate due, int days, Instant moment) {
        assertThat(new Rung("any", days, 0).moment(due, NINE)).isEqualTo(moment);
    }

    @Test
    void the_day_on_which_summer_time_begins_is_an_hour_short_and_the_one_on_which_it_ends_an_hour_long() {
        assertThat(dayBefore(LocalDate.of(2021, 3, 28))).isEqualTo(Duration.ofHours(23));
        assertThat(dayBefore(LocalDate.of(2021, 10, 31))).isEqualTo(Duration.ofHours(25));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-28T07:00:00Z, -24, P1D",
        "2021-03-28T07:00:00Z, -1, P0D",
        "2021-03-28T07:00:00Z, 0, P0D",
        "2021-03-28T07:00:00Z, 1, escalation",
        "2021-03-28T07:00:00Z, 24, escalation"
    })
    void a_rung_is_waited_for_until_its_moment_and_not_a_moment_longer(Instant moment, int hours, String next) {
        // A day before that moment is an hour after 9 o'clock of the day before: the day has 23 hours only.
        Instant from = hours == -24 ? moment.minus(Duration.ofHours(23)) : moment.plus(Duration.ofHours(hours));
        assertThat(ladder.next(LocalDate.of(2021, 3, 28), from, Set.of(), Set.of())
                        .orElseThrow()
                        .rung()
                        .name())
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, false", "23, false", "24, false", "25, true", "36, true"})
    void a_reminder_is_late_when_it_is_told_later_than_is_tolerated_here_a_day(int hours, boolean late) {
        Ladder.Planned planned = ladder.next(LocalDate.of(2021, 3, 29), Instant.EPOCH, Set.of("P1W"), Set.of())
                .orElseThrow();
        assertThat(planned.late(planned.moment().plus(Duration.ofHours(hours)), Duration.ofDays(1)))
                .isEqualTo(late);
    }

    private static Duration dayBefore(LocalDate day) {
        return Duration.between(new Rung("P1D", 1, 0).moment(day, NINE), new Rung("P0D", 0, 0).moment(day, NINE));
    }
}
