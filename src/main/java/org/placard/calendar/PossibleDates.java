package org.placard.calendar;

import java.time.LocalDate;
import org.placard.platform.Refusal;

/** What the first and the last day of a session can be. */
final class PossibleDates {

    /** The year in which the Council met first. */
    private static final LocalDate EARLIEST = LocalDate.of(2006, 1, 1);

    /** Beyond, somebody mistyped. No session lasted longer than four months, its suspension included. */
    private static final int YEARS_AHEAD = 20;

    private PossibleDates() {}

    static void refuseMissing(String field, LocalDate date) {
        if (date == null) {
            throw new Refusal(CalendarRule.DATE_MISSING, field, field);
        }
    }

    static void refuseImplausible(SessionId session, String field, LocalDate date, LocalDate today) {
        if (date.isBefore(EARLIEST) || date.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refusal(CalendarRule.IMPLAUSIBLE, field, date, session);
        }
    }

    static void refuseDisorder(SessionId session, LocalDate opening, LocalDate closing) {
        if (closing.isBefore(opening)) {
            throw new Refusal(CalendarRule.CLOSES_BEFORE_IT_OPENS, "closing", opening, closing);
        }
        if (closing.isAfter(opening.plusYears(1))) {
            throw new Refusal(CalendarRule.IMPLAUSIBLE, "closing", closing, session);
        }
    }
}
