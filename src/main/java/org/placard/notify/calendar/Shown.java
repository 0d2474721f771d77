package org.placard.notify.calendar;

import java.time.LocalDate;
import org.placard.journal.contract.DraftRef;

/**
 * All that a reader sees of an entry: two that are equal look the same in every language.
 *
 * @param span null while it has no day and never had one
 * @param meeting number of the plenary meeting; null where there is none
 * @param room null where it is not known
 * @param outcome of the action: adopted, rejected, no-action; null before
 * @param doneOn when it was done; null while it is ahead or late
 */
record Shown(About about, Span span, Integer meeting, String room, Status status, String outcome, LocalDate doneOn) {

    /** @param day null while it is not known */
    static Shown on(About about, LocalDate day, Status status) {
        return new Shown(about, day == null ? null : Span.day(day), null, null, status(day, status), null, null);
    }

    static Shown during(About about, Span span, Status status) {
        return new Shown(about, span, null, null, status, null, null);
    }

    /** On that day from now on; what has lost its day stays where it was, cancelled. */
    Shown movedTo(About now, LocalDate day, Status then) {
        return new Shown(now, day == null ? span : Span.day(day), null, null, status(day, then), null, null);
    }

    Shown inMeeting(Integer number) {
        return new Shown(about, span, number, room, status, outcome, doneOn);
    }

    Shown inRoom(String where) {
        return new Shown(about, span, meeting, where, status, outcome, doneOn);
    }

    Shown done(LocalDate on, String how) {
        return new Shown(about, span == null ? Span.day(on) : span, meeting, room, Status.CONFIRMED, how, on);
    }

    Shown cancelled() {
        return new Shown(about, span, meeting, room, Status.CANCELLED, outcome, doneOn);
    }

    Shown named(DraftRef draft) {
        return new Shown(about.named(draft), span, meeting, room, status, outcome, doneOn);
    }

    /** Whether it is still to come about. */
    boolean open() {
        return doneOn == null && status != Status.CANCELLED;
    }

    boolean hasSlot() {
        return open() && span != null && span.timed() && !span.momentary();
    }

    private static Status status(LocalDate day, Status dated) {
        return day == null ? Status.CANCELLED : dated;
    }
}
