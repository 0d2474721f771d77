package org.placard.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A deliverable that an adopted resolution orders, with everything known about it.
 *
 * @param file key of the draft's file
 * @param kind meeting or report
 * @param session of the Council at which it is due, 46 or S-36
 * @param minutes how long a meeting is to last; null for reports and where the resolution does not say
 * @param reportsOn id of the meeting that a report is on; null if it is on none
 * @param dues in the order in which they are met
 * @param reminders those told, in the order in which they were
 * @param slot of a meeting; null while it has none
 * @param symbol of an issued report; null while it has none
 */
public record Mandate(
        UUID id,
        String file,
        int paragraph,
        String kind,
        String session,
        String addressee,
        String title,
        Integer minutes,
        String agendaItem,
        String presidedBy,
        UUID reportsOn,
        Instant openedAt,
        List<Due> dues,
        List<Reminder> reminders,
        Slot slot,
        String symbol) {

    /**
     * A due date.
     *
     * @param name planning, meeting, submission or issue
     * @param date in Geneva; null while the calendar does not tell
     * @param estimate the day to be expected while the calendar does not tell; binds nobody. Null once it does, and where
     *     nothing can be expected
     * @param expression what it is derived from, {@code HRC/49:opening-P10W}; the day itself for a meeting's slot
     * @param metOn null while it is not met
     */
    public record Due(String name, LocalDate date, LocalDate estimate, String expression, LocalDate metOn) {}

    /**
     * A rung of the ladder that was told.
     *
     * @param due name of the due date
     * @param rung {@code P8W} … {@code P0D}, or {@code escalation}
     * @param dueOn what the due date was at that time
     * @param late told more than a day after the planned moment
     */
    public record Reminder(String due, String rung, LocalDate dueOn, Instant planned, Instant toldAt, boolean late) {}

    /** @param lapsed whether the session was moved away from under it, so that the meeting needs another one */
    public record Slot(Instant starts, int minutes, String room, boolean lapsed) {}

    /** Whether nothing of it is outstanding. */
    public boolean closed() {
        return dues.stream().allMatch(due -> due.metOn() != null);
    }
}
