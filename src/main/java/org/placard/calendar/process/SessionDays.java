package org.placard.calendar.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.calendar.Cutoffs;
import org.placard.calendar.SessionId;
import org.placard.calendar.SessionMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.lifecycle.TimerDates;

/** The moments of a session's timers, and what its gateway asks. */
@ProcessBean
public class SessionDays {

    private final Cutoffs cutoffs;
    private final SessionMilestones milestones;

    SessionDays(Cutoffs cutoffs, SessionMilestones milestones) {
        this.cutoffs = cutoffs;
        this.milestones = milestones;
    }

    public Date opening(DelegateExecution execution) {
        return TimerDates.of(cutoffs.opening(sessionOf(execution)));
    }

    public Date closing(DelegateExecution execution) {
        return TimerDates.of(cutoffs.closing(sessionOf(execution)));
    }

    public Date suspension(DelegateExecution execution) {
        return TimerDates.of(cutoffs.suspension(sessionOf(execution)));
    }

    public boolean lastDayOver(DelegateExecution execution) {
        return milestones.lastDayOver(sessionOf(execution));
    }

    private static SessionId sessionOf(DelegateExecution execution) {
        return SessionId.of(BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
