package org.placard.calendar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.calendar.SessionId;
import org.placard.calendar.SessionMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Moves what depends on the session. */
@ProcessBean
class ReplanSession implements JavaDelegate {

    private final SessionMilestones milestones;

    ReplanSession(SessionMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.replan(SessionId.of(
                BusinessKey.parse(execution.getProcessBusinessKey()).file()));
    }
}
