package org.placard.mandates;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an open obligation waits for now.
 *
 * @param file key of the draft's file
 * @param kind meeting or report
 * @param due planning, meeting, submission or issue
 * @param date in Geneva; null while the calendar does not tell
 * @param expression what the date is derived from, {@code HRC/49:opening-P10W}
 * @param escalated whether the date passed and that was told
 * @param slotLapsed whether a meeting's slot is on a day on which the session no longer sits
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
        boolean slotLapsed) {}
