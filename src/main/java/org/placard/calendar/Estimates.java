package org.placard.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Guesses the days of a regular session that the calendar does not have yet: the Council meets three times a year, so
 * session 64 will open about when session 61 did, on the same day of the week, and last as long.
 */
final class Estimates {

    private static final int SESSIONS_A_YEAR = 3;

    /** Further ahead, a guess would pretend to a knowledge that nobody has. */
    private static final int YEARS = 10;

    private static final int HALF_A_WEEK = 3;
    private static final int WEEK = 7;

    private Estimates() {}

    /** Empty for special sessions, and where no session of earlier years gives a pattern. */
    static Optional<Session> of(SessionId id, Function<SessionId, Optional<Session>> calendar) {
        for (int years = 1; years <= YEARS; years++) {
            Optional<Session> pattern =
                    id.earlier(years * SESSIONS_A_YEAR).flatMap(calendar).filter(known -> known.opening() != null);
            if (pattern.isPresent()) {
                return Optional.of(shifted(id, pattern.get(), years));
            }
        }
        return Optional.empty();
    }

    private static Session shifted(SessionId id, Session pattern, int years) {
        LocalDate opening =
                nearest(pattern.opening().getDayOfWeek(), pattern.opening().plusYears(years));
        LocalDate closing = pattern.closing() == null || !pattern.suspensions().isEmpty()
                ? null
                : opening.plusDays(length(pattern));
        return new Session(id, id.kind(), null, null, opening, closing, List.of(), true);
    }

    private static long length(Session pattern) {
        return ChronoUnit.DAYS.between(pattern.opening(), pattern.closing());
    }

    private static LocalDate nearest(DayOfWeek weekday, LocalDate day) {
        LocalDate from = day.minusDays(HALF_A_WEEK);
        return from.plusDays(
                Math.floorMod(weekday.getValue() - from.getDayOfWeek().getValue(), WEEK));
    }
}
