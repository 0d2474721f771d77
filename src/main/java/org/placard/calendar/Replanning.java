package org.placard.calendar;

import org.placard.lifecycle.Lifecycle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Moves what depends on a session whose dates changed, the session's own timers first. */
@Component
public class Replanning {

    private final Sessions sessions;
    private final Lifecycle lifecycle;
    private final ObjectProvider<SessionDependent> dependents;

    Replanning(Sessions sessions, Lifecycle lifecycle, ObjectProvider<SessionDependent> dependents) {
        this.sessions = sessions;
        this.lifecycle = lifecycle;
        this.dependents = dependents;
    }

    public void replan(SessionId session) {
        lifecycle.recalculateTimers(session.file());
        Session moved = sessions.get(session.value());
        dependents.orderedStream().forEach(dependent -> dependent.sessionMoved(moved));
    }
}
