package org.placard.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.placard.calendar.Due;
import org.placard.calendar.Session;
import org.placard.journal.contract.DueOn;

/**
 * By when a stage has to be done.
 *
 * @param relation how it stands to its session
 * @param expression {@code HRC/49:opening-P10W}; the day itself for a meeting that has its slot, for a term of years and for
 *     a date that a person entered; {@code GA/76} while that date is to be entered
 * @param date in Geneva; null while the calendar does not tell, or nobody has entered it
 * @param rungsFrom since when this date is waited for: reminders planned before are not sent late
 * @param metOn null while it is not met; where it fell away, the day on which it did
 * @param fellAway whether it no longer counts without having been met
 */
record DueDate(
        Stage stage,
        Relation relation,
        String expression,
        LocalDate date,
        Instant rungsFrom,
        LocalDate metOn,
        boolean fellAway) {

    /** @param session the session as the calendar has it; empty if it has none of that name */
    static DueDate derived(Stage stage, Relation relation, Due due, Optional<Session> session, Instant at) {
        return open(stage, relation, due.toString(), session.flatMap(due::on).orElse(null), at);
    }

    /** A day that stands, whatever sessions do. */
    static DueDate fixed(Stage stage, Relation relation, LocalDate day, Instant at) {
        return open(stage, relation, Due.on(day).toString(), day, at);
    }

    /** @param where the session of a body whose calendar nobody keeps here, {@code GA/76} */
    static DueDate toBeEntered(Stage stage, Relation relation, String where, Instant at) {
        return open(stage, relation, where, null, at);
    }

    /** A meeting that has its slot is due on the slot's day. */
    static DueDate ofSlot(Relation relation, LocalDate day, Instant at) {
        return fixed(Stage.MEETING, relation, day, at);
    }

    private static DueDate open(Stage stage, Relation relation, String expression, LocalDate date, Instant from) {
        return new DueDate(stage, relation, expression, date, from, null, false);
    }

    /** Empty while a person has to enter the date. */
    Optional<Due> due() {
        return Due.find(expression);
    }

    boolean met() {
        return metOn != null;
    }

    boolean hangsOnSlot() {
        return stage == Stage.MEETING && date != null && dependsOnNoSession();
    }

    private boolean dependsOnNoSession() {
        return due().flatMap(Due::dependsOn).isEmpty();
    }

    /**
     * This date after the session was moved; empty if it stays. A slot stays as long as its day is one that the resolution
     * allows, and lapses otherwise: the meeting is then due as before it had a slot.
     */
    Optional<DueDate> movedWith(Session session, Instant at) {
        if (met() || hangsOnSlot() && relation.allows(date, session) || !hangsOnSlot() && dependsOnNoSession()) {
            return Optional.empty();
        }
        Due due = hangsOnSlot() ? relation.done(session.id()) : due().orElseThrow();
        DueDate moved = derived(stage, relation, due, Optional.of(session), at);
        boolean same = Objects.equals(moved.date, date) && moved.expression.equals(expression);
        return same ? Optional.empty() : Optional.of(moved);
    }

    /** As events tell it. */
    DueOn on() {
        return new DueOn(stage.word(), date, expression);
    }
}
