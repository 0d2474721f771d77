package org.placard.calendar;

import java.time.temporal.Temporal;
import java.util.Locale;
import org.placard.platform.FileId;

/**
 * One thing that moves with a session.
 *
 * @param document what people call the file's draft, A/HRC/43/L.31
 * @param subject id within the file; null where the file itself moves
 * @param title of what moves, in words
 * @param name which of its dates: planning, submission, P8W, cosponsorship
 * @param before a day or a moment; null where it was not known
 * @param after likewise; null while the calendar does not tell, and where nothing takes its place
 */
public record Move(
        Kind kind,
        FileId file,
        String document,
        String subject,
        String title,
        String name,
        Temporal before,
        Temporal after) {

    /** What can move. */
    public enum Kind {
        /** A due date. */
        DUE_DATE,
        /** The timer of the next reminder. */
        TIMER,
        /** A meeting whose slot is on a day on which the session no longer sits. */
        SLOT,
        /** A reminder that was told for a date that no longer counts. */
        REMINDER,
        /** The end of co-sponsorship. */
        CUT_OFF,
        /** The moment at which a draft lapses that was deferred to the session. */
        LAPSE;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
