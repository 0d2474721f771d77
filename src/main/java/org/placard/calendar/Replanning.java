package org.placard.calendar;

import java.util.List;
import java.util.stream.Stream;
import org.placard.calendar.SessionDependent.Plan;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Moves what depends on a session whose dates changed, the session's own timers first: all of it or nothing. */
@Component
public class Replanning {

    private final Journal journal;
    private final Sessions sessions;
    private final Lifecycle lifecycle;
    private final ObjectProvider<SessionDependent> dependents;

    Replanning(Journal journal, Sessions sessions, Lifecycle lifecycle, ObjectProvider<SessionDependent> dependents) {
        this.journal = journal;
        this.sessions = sessions;
        this.lifecycle = lifecycle;
        this.dependents = dependents;
    }

    /** What would move if the session stayed as its row is now. */
    List<Move> moves(SessionId session) {
        return plans(session).stream().flatMap(plan -> plan.moves().stream()).toList();
    }

    /** As {@link #moves}, and holds the files that it is about: until the transaction ends, nothing else will move. */
    List<Move> held(SessionId session) {
        journal.recordTogether(commands(session), () -> {});
        return moves(session);
    }

    public void replan(SessionId session) {
        lifecycle.recalculateTimers(session.file());
        // Planned again once the files are held: only now nobody else changes what is in them.
        journal.recordTogether(commands(session), () -> plans(session).forEach(Plan::carryOut));
    }

    private List<Plan> plans(SessionId session) {
        Session moved = sessions.get(session.value());
        return dependents
                .orderedStream()
                .map(dependent -> dependent.plan(moved))
                .toList();
    }

    private List<Command> commands(SessionId session) {
        String reason = journal.reason(session.file());
        return plans(session).stream()
                .flatMap(plan -> files(plan)
                        .map(file ->
                                Command.of(file, plan.command()).because(reason).with("session", session)))
                .toList();
    }

    private static Stream<FileId> files(Plan plan) {
        return plan.moves().stream().map(Move::file).distinct();
    }
}
