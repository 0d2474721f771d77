package org.placard.notify.calendar;

import java.time.Instant;
import java.util.Optional;
import org.placard.journal.contract.MeetingPlanned;

/**
 * What an event says to those who are invited to a meeting, frozen when it was read: mails may leave later, and the
 * meeting may have moved again by then.
 *
 * @param entry the meeting as invited to; for a cancellation as it was, under the number of the cancellation
 * @param at the time of the event
 */
record Invitation(String event, Method method, Entry entry, Instant at) {

    /** RFC 5546. */
    enum Method {
        REQUEST,
        CANCEL
    }

    /** What the event means for the meeting that it changes; empty where it invites nobody and cancels nothing. */
    static Optional<Invitation> by(Happened event, FileCalendar before, FileCalendar after) {
        if (event.event() instanceof MeetingPlanned planned) {
            Entry entry = after.entries().get(Projection.keyOf(planned.obligation(), "meeting"));
            return Optional.of(new Invitation(event.id(), Method.REQUEST, entry, event.time()));
        }
        return before.entries().values().stream()
                .filter(was -> was.shown().hasSlot())
                .filter(was -> lost(after.entries().get(was.key())))
                .findFirst()
                .map(was -> new Invitation(event.id(), Method.CANCEL, cancelled(was, after), event.time()));
    }

    private static boolean lost(Entry now) {
        return !now.shown().hasSlot() && now.shown().doneOn() == null;
    }

    private static Entry cancelled(Entry was, FileCalendar after) {
        Entry now = after.entries().get(was.key());
        return new Entry(
                was.file(),
                was.key(),
                was.shown().cancelled(),
                now.sequence(),
                was.created(),
                now.changed(),
                now.told());
    }
}
