package org.placard.calendar;

import org.placard.journal.Journal;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.SessionClosed;
import org.placard.journal.contract.SessionOpened;
import org.placard.journal.contract.SessionResumed;
import org.placard.journal.contract.SessionSuspended;
import org.springframework.stereotype.Service;

/** What the diagram of a session brings about when the token comes by. */
@Service
public class SessionMilestones {

    private final Journal journal;
    private final Sessions sessions;
    private final Replanning replanning;

    SessionMilestones(Journal journal, Sessions sessions, Replanning replanning) {
        this.journal = journal;
        this.sessions = sessions;
        this.replanning = replanning;
    }

    public void opened(SessionId session) {
        tell(session, new SessionOpened(sessions.get(session.value()).dates()));
    }

    public void closed(SessionId session) {
        tell(session, new SessionClosed(sessions.get(session.value()).dates()));
    }

    public void suspended(SessionId session) {
        String reason = journal.reason(session.file());
        tell(session, new SessionSuspended(sessions.get(session.value()).dates(), reason));
    }

    public void resumed(SessionId session) {
        tell(session, new SessionResumed(sessions.get(session.value()).dates()));
    }

    public void replan(SessionId session) {
        replanning.replan(session);
    }

    private void tell(SessionId session, DomainEvent event) {
        journal.happened(session.file(), event);
    }
}
