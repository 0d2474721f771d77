package org.placard.calendar;

import org.placard.journal.Journal;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.SessionClosed;
import org.placard.journal.contract.SessionDates;
import org.placard.journal.contract.SessionOpened;
import org.placard.journal.contract.SessionResumed;
import org.placard.journal.contract.SessionSuspended;
import org.placard.journal.contract.SuspensionCalledOff;
import org.placard.journal.contract.SuspensionDecided;
import org.springframework.stereotype.Service;

/** What the diagram of a session brings about when the token comes by. */
@Service
public class SessionMilestones {

    private final Journal journal;
    private final Sessions sessions;
    private final Cutoffs cutoffs;
    private final Replanning replanning;

    SessionMilestones(Journal journal, Sessions sessions, Cutoffs cutoffs, Replanning replanning) {
        this.journal = journal;
        this.sessions = sessions;
        this.cutoffs = cutoffs;
        this.replanning = replanning;
    }

    public void opened(SessionId session) {
        tell(session, new SessionOpened(told(session)));
    }

    public void closed(SessionId session) {
        tell(session, new SessionClosed(told(session)));
    }

    /** Whether the last day before the suspension is over. */
    public boolean lastDayOver(SessionId session) {
        return cutoffs.suspension(session)
                .filter(moment -> !journal.now().isBefore(moment))
                .isPresent();
    }

    public void suspensionDecided(SessionId session) {
        Session dates = sessions.get(session.value());
        tell(
                session,
                new SuspensionDecided(
                        cutoffs.told(dates), dates.lastSuspension().reason()));
    }

    public void suspensionCalledOff(SessionId session) {
        tell(session, new SuspensionCalledOff(told(session), journal.reason(session.file())));
    }

    public void suspended(SessionId session) {
        Session dates = sessions.get(session.value());
        tell(
                session,
                new SessionSuspended(cutoffs.told(dates), dates.lastSuspension().reason()));
    }

    public void resumed(SessionId session) {
        tell(session, new SessionResumed(told(session)));
    }

    public void replan(SessionId session) {
        replanning.replan(session);
    }

    private SessionDates told(SessionId session) {
        return cutoffs.told(sessions.get(session.value()));
    }

    private void tell(SessionId session, DomainEvent event) {
        journal.happened(session.file(), event);
    }
}
