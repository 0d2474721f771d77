package org.placard.calendar;

import java.time.LocalDate;

/**
 * A time within a session during which the Council does not sit.
 *
 * @param lastDay the last day before it
 * @param resumedOn the first day after it; null while that is not known
 * @param closingBefore the session's last day until it was suspended; null where that is not on record
 * @param reason null where none was given
 */
public record Suspension(LocalDate lastDay, LocalDate resumedOn, LocalDate closingBefore, String reason) {

    Suspension until(LocalDate day) {
        return new Suspension(lastDay, day, closingBefore, reason);
    }

    boolean lasts() {
        return resumedOn == null;
    }

    boolean covers(LocalDate day) {
        return day.isAfter(lastDay) && (lasts() || day.isBefore(resumedOn));
    }

    boolean isWithin(LocalDate opening, LocalDate closing) {
        return !lastDay.isBefore(opening) && (lasts() || !resumedOn.isAfter(closing));
    }
}
