package org.placard.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.placard.platform.Geneva;

/**
 * One rung of the ladder around a due date.
 *
 * @param name {@code P8W}, {@code P1D}, {@code P0D}; {@code unanswered}; {@code escalation}, {@code escalation-2} for those
 *     after the due date
 * @param days how many days before the due date; negative after it
 * @param level of an escalation, from 1; 0 for others
 */
record Rung(String name, int days, int level) {

    static final String ESCALATION = "escalation";
    static final String UNANSWERED = "unanswered";

    static Rung before(Period period) {
        int days = period.getDays();
        return new Rung(days > 0 && days % 7 == 0 ? "P" + days / 7 + "W" : "P" + days + "D", days, 0);
    }

    static Rung unanswered(Period before) {
        return new Rung(UNANSWERED, before.getDays(), 0);
    }

    static Rung escalation(Period after, int level) {
        return new Rung(level == 1 ? ESCALATION : ESCALATION + "-" + level, -after.getDays(), level);
    }

    boolean escalates() {
        return level > 0;
    }

    boolean tellsOfSilence() {
        return name.equals(UNANSWERED);
    }

    boolean reminds() {
        return !escalates() && !tellsOfSilence();
    }

    /** Counted in days of the calendar, so that the hour stays the same when the clocks change in between. */
    Instant moment(LocalDate due, LocalTime hour) {
        return Geneva.at(due.minusDays(days), hour);
    }
}
