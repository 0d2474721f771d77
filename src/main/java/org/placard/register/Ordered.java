package org.placard.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A deliverable that an adopted resolution orders, and how far it is.
 *
 * @param kind meeting or report
 * @param reportsOn the meeting that a report is on; null for none
 * @param slot null while the meeting is not planned
 * @param delivery null while the report is not submitted
 */
public record Ordered(
        String id,
        int paragraph,
        String kind,
        String session,
        String addressee,
        String title,
        Integer minutes,
        String agendaItem,
        String presidedBy,
        String reportsOn,
        List<DueDate> dueDates,
        Slot slot,
        Delivery delivery) {

    /**
     * @param name planning, meeting, submission or issue
     * @param expression what it is derived from, HRC/49:opening-P10W
     * @param date null while the calendar does not tell
     * @param metOn null while it is not met
     */
    public record DueDate(
            String name,
            String expression,
            LocalDate date,
            boolean estimate,
            LocalDate metOn,
            List<Reminder> reminders) {}

    /** @param rung ISO 8601 period before the due date; @param late told more than a day after the planned moment */
    public record Reminder(String rung, LocalDate dueOn, Instant toldAt, boolean late) {}

    public record Slot(Instant starts, int minutes, String room, LocalDate heldOn) {}

    public record Delivery(LocalDate submittedOn, LocalDate issuedOn, String symbol) {}

    /** Whether nothing remains to be done. */
    public boolean done() {
        return kind.equals("meeting")
                ? slot != null && slot.heldOn() != null
                : delivery != null && delivery.issuedOn() != null;
    }
}
