package org.placard.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.calendar.ShippedCalendar.day;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstimatesTest {

    @Test
    void the_62nd_session_is_expected_when_the_59th_was_a_year_before() {
        Session expected = estimate("62").orElseThrow();
        assertThat(expected.opening()).isEqualTo(day("2026-06-15"));
        assertThat(expected.closing()).isEqualTo(day("2026-07-08"));
        assertThat(expected.estimated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 67, 70, 73, 76, 79, 82, 85, 88, 91})
    void even_ten_years_ahead_a_session_opens_on_the_same_weekday_in_the_same_season(int session) {
        Session expected = estimate(String.valueOf(session)).orElseThrow();
        assertThat(expected.opening().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(expected.opening().withYear(2026)).isBetween(day("2026-02-20"), day("2026-02-26"));
    }

    @Test
    void the_pattern_would_have_guessed_real_openings_to_within_sixteen_days() {
        ShippedCalendar.all().stream()
                .filter(session -> !session.id().value().startsWith("S-"))
                .forEach(session -> estimate(session.id().value())
                        .ifPresent(guess -> assertThat(ChronoUnit.DAYS.between(guess.opening(), session.opening()))
                                .as(session.id().value())
                                .isBetween(-16L, 16L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S-40", "32", "1", "92", "9999"})
    void special_sessions_and_those_too_far_away_are_not_guessed(String session) {
        assertThat(estimate(session)).isEmpty();
    }

    @Test
    void the_length_of_a_suspended_session_is_no_pattern() {
        assertThat(Estimates.of(new SessionId("46"), ShippedCalendar::find)
                        .orElseThrow()
                        .closing())
                .isNull();
    }

    private static Optional<Session> estimate(String session) {
        return Estimates.of(new SessionId(session), ShippedCalendar::find);
    }
}
