package org.placard.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A deliverable that an adopted resolution orders, with everything known about it.
 *
 * @param file key of the draft's file
 * @param kind meeting, report, oral-update, mandate-creation, mandate-renewal or consideration
 * @param session at which it is due, 46 or S-36, or that of another body; null for a mandate that runs for years
 * @param minutes how long a meeting is to last; null for others and where the resolution does not say
 * @param reportsOn id of the meeting that a report is on; null if it is on none
 * @param dues in the order in which they are met
 * @param reminders those told, in the order in which they were
 * @param slot of a meeting; null while it has none
 * @param symbol of an issued report; null while it has none
 * @param body where it is due: HRC, GA, …
 * @param relation at, before, by, as-of or until
 * @param recurrence annual, biennial, each-session or regular; null where it does not come back
 * @param lastSession number of the last session at which it comes back; null where it has no end
 * @param occurrence which one it is, from 1
 * @param years for which a mandate runs, or something comes back; null where a session says its end
 * @param preparation of a meeting; null for others
 * @param length of a report; null for others
 * @param supersededBy what took its place; null while it counts
 * @param largePanel whether more people than usual sit on the panel
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
        String symbol,
        String body,
        String relation,
        String recurrence,
        Integer lastSession,
        int occurrence,
        Integer years,
        Preparation preparation,
        Length length,
        String supersededBy,
        boolean largePanel) {

    /**
     * A due date.
     *
     * @param name planning, meeting, summary, forecast, submission, issue, delivery, term or consideration
     * @param date in Geneva; null while the calendar does not tell, or nobody has entered it
     * @param estimate the day to be expected while the calendar does not tell; binds nobody. Null once it does, and where
     *     nothing can be expected
     * @param expression what it is derived from, {@code HRC/49:opening-P10W}; the day itself for a meeting's slot, a term
     *     of years and a date that a person entered; {@code GA/76} while that is to be entered
     * @param metOn null while it is not met; where it fell away, the day on which it did
     * @param fellAway whether it no longer counts without having been met
     * @param toBeEntered whether a person has to enter the date
     */
    public record Due(
            String name,
            LocalDate date,
            LocalDate estimate,
            String expression,
            LocalDate metOn,
            boolean fellAway,
            boolean toBeEntered) {

        /** Whether it was met after its day. */
        public boolean late() {
            return metOn != null && !fellAway && date != null && metOn.isAfter(date);
        }
    }

    /**
     * A rung of the ladder that was told.
     *
     * @param due name of the due date
     * @param rung {@code P8W} … {@code P0D}, {@code unanswered}, {@code escalation}, {@code escalation-2} …
     * @param dueOn what the due date was at that time
     * @param late told later than planned by more than {@code placard.reminders.late-after}
     * @param acknowledgedBy login of whoever acknowledged it; null while nobody has
     */
    public record Reminder(
            String due,
            String rung,
            LocalDate dueOn,
            Instant planned,
            Instant toldAt,
            boolean late,
            String acknowledgedBy) {}

    /** @param lapsed whether the session was moved away from under it, so that the meeting needs another one */
    public record Slot(Instant starts, int minutes, String room, boolean lapsed) {}

    /**
     * What a meeting needs besides its slot.
     *
     * @param conceptNote where it is to be found; null while there is none
     * @param panellists in their order; empty while nobody is named
     * @param services null while none are arranged
     * @param summary where it is to be found; null while there is none
     */
    public record Preparation(String conceptNote, List<Panellist> panellists, Services services, String summary) {}

    /** @param state ISO 3166-1 alpha-3 code of the State that a panellist speaks for; null for experts and others */
    public record Panellist(String name, String state, boolean moderator) {

        String line() {
            return name + (state == null ? "" : "; " + state) + (moderator ? "; moderator" : "");
        }
    }

    /** @param languages of interpretation, out of ar, zh, en, fr, ru, es */
    public record Services(List<String> languages, boolean captioning, boolean signLanguage) {}

    /**
     * How long a report is.
     *
     * @param words null while nobody counted
     * @param limit how many its addressee may write without a waiver
     */
    public record Length(Integer words, int limit, List<Waiver> waivers) {}

    /**
     * @param words that the report is to have
     * @param granted null while it waits for a decision
     * @param decidedBy who granted or refused it, in words; null while nobody has
     */
    public record Waiver(
            int words, String reason, Instant requestedAt, Boolean granted, String decidedBy, Instant decidedAt) {}

    /** Whether nothing of it is outstanding. */
    public boolean closed() {
        return dues.stream().allMatch(due -> due.metOn() != null);
    }

    /** The reminder that can be acknowledged now: the last one told of a due date that is not met; null for none. */
    public Reminder unacknowledged() {
        return reminders.stream()
                .filter(reminder -> !reminder.rung().equals(Rung.UNANSWERED))
                .filter(reminder ->
                        dues.stream().anyMatch(due -> due.name().equals(reminder.due()) && due.metOn() == null))
                .reduce((earlier, later) -> later)
                .filter(last -> last.acknowledgedBy() == null)
                .orElse(null);
    }

    /** The panel as people write it, one person in a line. */
    public String panelLines() {
        return preparation == null
                ? null
                : preparation.panellists().stream().map(Panellist::line).collect(Collectors.joining("\n"));
    }

    /**
     * Whether a part of the preparation is there and can be done anew.
     *
     * @param part concept-note, panel or services
     */
    public boolean changeable(String part) {
        return switch (part) {
            case "concept-note" -> toBeHeld() && preparation.conceptNote() != null;
            case "panel" -> toBeHeld() && !preparation.panellists().isEmpty();
            case "services" -> toBeHeld() && preparation.services() != null;
            default -> false;
        };
    }

    private boolean toBeHeld() {
        return preparation != null && waitsFor("meeting");
    }

    private boolean waitsFor(String due) {
        return dues.stream().anyMatch(one -> one.name().equals(due) && one.metOn() == null);
    }
}
