package org.placard.mandates;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.placard.calendar.Session;
import org.placard.calendar.SessionDependent;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.DueDateMoved;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.stereotype.Component;

/**
 * When a session's dates change, the due dates that hang on them change, each in its own file's journal, and the
 * reminders that are not told yet with them. What is met stays as it is. A slot on a day on which the session no longer
 * sits lapses: the meeting is due by the session's end again, and its notice says so.
 */
@Component
class DueDatesThatMove implements SessionDependent {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final RemindersTold told;
    private final Slots slots;

    DueDatesThatMove(
            Journal journal,
            Lifecycle lifecycle,
            Drafts drafts,
            Obligations obligations,
            DueDates dueDates,
            RemindersTold told,
            Slots slots) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.told = told;
        this.slots = slots;
    }

    private record Move(Obligation obligation, DueDate before, DueDate after) {}

    @Override
    public void sessionMoved(Session session) {
        String reason = journal.reason(session.id().file());
        obligations.filesWaitingFor(session.id()).stream()
                .filter(file -> !moves(file, session, journal.now()).isEmpty())
                .forEach(file -> move(file, session, reason));
    }

    private void move(FileId file, Session session, String reason) {
        Command command = Command.of(file, "move-due-dates").because(reason).with("session", session.id());
        journal.record(command, () -> {
            // Looked up again: only now is the file held.
            moves(file, session, journal.now()).forEach(move -> make(move, session));
            lifecycle.recalculateTimers(file);
        });
    }

    private List<Move> moves(FileId file, Session session, Instant at) {
        return obligations.of(file).stream()
                .filter(one -> session.id().equals(one.session()))
                .flatMap(one -> dueDates.of(one).stream().flatMap(due -> moved(one, due, session, at)))
                .toList();
    }

    private static Stream<Move> moved(Obligation obligation, DueDate due, Session session, Instant at) {
        return due.movedWith(session, at).map(after -> new Move(obligation, due, after)).stream();
    }

    private void make(Move move, Session session) {
        Obligation obligation = move.obligation();
        if (move.before().hangsOnSlot()) {
            slots.lapse(obligation.id(), journal.now());
        }
        dueDates.set(obligation.id(), move.after());
        journal.happened(
                obligation.file(),
                new DueDateMoved(
                        drafts.reference(obligation.file()),
                        obligation.reference(),
                        move.after().on(),
                        move.before().date(),
                        session.id().value(),
                        told.rungs(obligation.id(), move.after().stage()).size()));
    }
}
