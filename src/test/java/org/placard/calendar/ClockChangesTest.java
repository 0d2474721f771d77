package org.placard.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.platform.Geneva;

/** Cut-offs are hours of Geneva, also on the days on which its clocks change. */
class ClockChangesTest {

    @ParameterizedTest
    @CsvSource({
        "2021-03-26, 13:00, 2021-03-26T12:00:00Z",
        "2021-03-29, 13:00, 2021-03-29T11:00:00Z",
        "2021-10-29, 18:00, 2021-10-29T16:00:00Z",
        "2021-11-01, 18:00, 2021-11-01T17:00:00Z",
        // An hour that does not exist is the one after it; of one that exists twice, the first counts.
        "2021-03-28, 02:30, 2021-03-28T01:30:00Z",
        "2021-10-31, 02:30, 2021-10-31T00:30:00Z"
    })
    void a_cut_off_keeps_its_hour_in_geneva(LocalDate day, LocalTime hour, Instant moment) {
        assertThat(Cutoffs.inGeneva(day.atTime(hour))).isEqualTo(moment);
    }

    @Test
    void a_cut_off_that_moves_with_its_session_over_the_change_of_the_clocks_keeps_its_hour() {
        CutoffTime cutoff = CutoffTime.of(LocalDateTime.parse("2021-03-25T13:00"), LocalDate.of(2021, 3, 26));
        Session moved = Session.announced(new SessionId("46"), LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 2));
        assertThat(cutoff.in(moved).map(Cutoffs::inGeneva)).contains(Instant.parse("2021-04-01T11:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2021-03-28, 23", "2021-10-31, 25", "2021-03-27, 24"})
    void the_days_of_the_change_are_an_hour_short_and_an_hour_long(LocalDate day, int hours) {
        Instant begins = Geneva.at(day, LocalTime.MIDNIGHT);
        Instant ends = Geneva.at(day.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(Duration.between(begins, ends)).isEqualTo(Duration.ofHours(hours));
        assertThat(Geneva.day(ends.minusMillis(1))).isEqualTo(day);
        assertThat(Geneva.day(ends)).isEqualTo(day.plusDays(1));
    }
}
