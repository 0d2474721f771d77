package org.placard.calendar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.calendar.SessionId;
import org.placard.calendar.SessionMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the session closed. */
@ProcessBean
class AnnounceClosing implements JavaDelegate {

    private final SessionMilestones milestones;

    AnnounceClosing(SessionMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.closed(SessionId.of(
                BusinessKey.parse(execution.getProcessBusinessKey()).file()));
    }
}
