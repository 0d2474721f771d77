package org.placard.mandates;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an open obligation waits for now.
 *
 * @param file key of the draft's file
 * @param kind meeting, report, oral-update, mandate-creation, mandate-renewal or consideration
 * @param due planning, meeting, summary, forecast, submission, issue, delivery, term or consideration
 * @param date in Geneva; null while the calendar does not tell, or nobody has entered it
 * @param expression what the date is derived from, {@code HRC/49:opening-P10W}
 * @param escalated whether the date passed and that was told
 * @param slotLapsed whether a meeting's slot is on a day on which the session no longer sits
 * @param body where it is due: HRC, GA, …
 */
public record Deadline(
        UUID obligation,
        String file,
        int paragraph,
        String kind,
        String session,
        String addressee,
        String title,
        String due,
        LocalDate date,
        String expression,
        boolean escalated,
        boolean slotLapsed,
        String body) {

    /** Whether it is late on that day. */
    public boolean late(LocalDate today) {
        return date != null && date.isBefore(today);
    }
}
