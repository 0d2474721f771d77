package org.placard.calendar;

import java.util.Locale;
import org.placard.platform.Refusal;

/** A moment within a session after which something can no longer be done; set for each session, or by default. */
public enum Cutoff {
    /** Until when drafts can be submitted. */
    TABLING,
    /** Until when States can co-sponsor drafts, if action does not begin before. */
    COSPONSORSHIP;

    /** As pages, events and tables name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal if there is no such cut-off */
    public static Cutoff of(String word) {
        for (Cutoff cutoff : values()) {
            if (cutoff.word().equals(word)) {
                return cutoff;
            }
        }
        throw new Refusal(CalendarRule.UNKNOWN_CUTOFF, "cutoff", word);
    }
}
