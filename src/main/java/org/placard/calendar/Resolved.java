package org.placard.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the calendar tells of a due date.
 *
 * @param date in Geneva; empty while the calendar does not tell
 * @param estimate whether the date follows the pattern of earlier years, because the session has no dates of its own yet
 */
public record Resolved(Optional<LocalDate> date, boolean estimate) {

    static final Resolved UNKNOWN = new Resolved(Optional.empty(), false);
}
