package org.placard.calendar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.calendar.SessionId;
import org.placard.calendar.SessionMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the session will be suspended. */
@ProcessBean
class AnnounceSuspensionDecision implements JavaDelegate {

    private final SessionMilestones milestones;

    AnnounceSuspensionDecision(SessionMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.suspensionDecided(SessionId.of(
                BusinessKey.parse(execution.getProcessBusinessKey()).file()));
    }
}
