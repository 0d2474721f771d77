package org.placard.calendar.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.calendar.Cutoffs;
import org.placard.calendar.SessionId;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.lifecycle.TimerDates;

/** The moments of a session's timers. */
@ProcessBean
public class SessionDays {

    private final Cutoffs cutoffs;

    SessionDays(Cutoffs cutoffs) {
        this.cutoffs = cutoffs;
    }

    public Date opening(DelegateExecution execution) {
        return TimerDates.of(cutoffs.opening(sessionOf(execution)));
    }

    public Date closing(DelegateExecution execution) {
        return TimerDates.of(cutoffs.closing(sessionOf(execution)));
    }

    private static SessionId sessionOf(DelegateExecution execution) {
        return SessionId.of(BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
