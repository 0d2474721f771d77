package org.placard.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.placard.calendar.Due;
import org.placard.calendar.Session;
import org.placard.calendar.SessionId;
import org.placard.journal.contract.DueOn;

/**
 * By when a stage has to be done.
 *
 * @param expression {@code HRC/49:opening-P10W}; the day itself for a meeting that has its slot
 * @param date in Geneva; null while the calendar does not tell
 * @param rungsFrom since when this date is waited for: reminders planned before are not sent late
 * @param metOn null while it is not met
 */
record DueDate(Stage stage, String expression, LocalDate date, Instant rungsFrom, LocalDate metOn) {

    /** @param session the session as the calendar has it; empty if it has none of that name */
    static DueDate derived(Stage stage, SessionId id, Optional<Session> session, Instant at) {
        Due due = stage.due(id);
        return new DueDate(stage, due.toString(), session.flatMap(due::on).orElse(null), at, null);
    }

    /** A meeting that has its slot is due on the slot's day. */
    static DueDate ofSlot(LocalDate day, Instant at) {
        return new DueDate(Stage.MEETING, Due.on(day).toString(), day, at, null);
    }

    Due due() {
        return Due.parse(expression);
    }

    boolean met() {
        return metOn != null;
    }

    boolean hangsOnSlot() {
        return due().dependsOn().isEmpty();
    }

    /**
     * This date after the session was moved; empty if it stays. A slot stays as long as the session sits on its day, and
     * lapses otherwise: the meeting is then due, as before it had a slot, by the end of the session.
     */
    Optional<DueDate> movedWith(Session session, Instant at) {
        if (met() || hangsOnSlot() && session.sitsOn(date)) {
            return Optional.empty();
        }
        DueDate moved = derived(stage, session.id(), Optional.of(session), at);
        boolean same = Objects.equals(moved.date, date) && moved.expression.equals(expression);
        return same ? Optional.empty() : Optional.of(moved);
    }

    /** As events tell it. */
    DueOn on() {
        return new DueOn(stage.word(), date, expression);
    }
}
