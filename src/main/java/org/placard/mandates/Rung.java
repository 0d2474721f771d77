package org.placard.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.placard.platform.Geneva;

/**
 * One rung of the ladder around a due date.
 *
 * @param name {@code P8W}, {@code P1D}, {@code P0D}; {@code escalation} for the one after the due date
 * @param days how many days before the due date; negative after it
 */
record Rung(String name, int days) {

    static final String ESCALATION = "escalation";

    static Rung before(Period period) {
        int days = period.getDays();
        return new Rung(days > 0 && days % 7 == 0 ? "P" + days / 7 + "W" : "P" + days + "D", days);
    }

    static Rung escalation(Period after) {
        return new Rung(ESCALATION, -after.getDays());
    }

    boolean escalates() {
        return name.equals(ESCALATION);
    }

    /** Counted in days of the calendar, so that the hour stays the same when the clocks change in between. */
    Instant moment(LocalDate due, LocalTime hour) {
        return Geneva.at(due.minusDays(days), hour);
    }
}
