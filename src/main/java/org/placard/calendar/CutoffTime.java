package org.placard.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When a cut-off falls, told from the session's last day: so it moves when the session does.
 *
 * @param hour in Geneva
 */
record CutoffTime(int daysBeforeClosing, LocalTime hour) {

    /** That moment in Geneva, seen from the session's last day. */
    static CutoffTime of(LocalDateTime moment, LocalDate closing) {
        return new CutoffTime(
                (int) ChronoUnit.DAYS.between(moment.toLocalDate(), closing),
                moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }

    /** That day of the session's penultimate week; empty for a session so short that it falls before the opening. */
    static Optional<CutoffTime> inPenultimateWeek(Session session, DayOfWeek day, LocalTime hour) {
        if (session.opening() == null || session.closing() == null) {
            return Optional.empty();
        }
        LocalDate lastMonday = session.closing().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate penultimate = lastMonday.minusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
        return penultimate.isBefore(session.opening())
                ? Optional.empty()
                : Optional.of(of(penultimate.atTime(hour), session.closing()));
    }

    /** In Geneva; empty while the session's last day is not known. */
    Optional<LocalDateTime> in(Session session) {
        return Optional.ofNullable(session.closing())
                .map(closing -> closing.minusDays(daysBeforeClosing).atTime(hour));
    }
}
