package org.placard.calendar;

import org.placard.platform.Refusal;

/** Refuses what is no change of a session. */
public final class UnknownChange {

    private UnknownChange() {}

    public static Refusal named(String change) {
        return new Refusal(CalendarRule.UNKNOWN_CHANGE, "change", String.valueOf(change));
    }
}
