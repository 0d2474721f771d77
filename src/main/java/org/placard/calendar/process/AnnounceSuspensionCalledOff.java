package org.placard.calendar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.calendar.SessionId;
import org.placard.calendar.SessionMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the suspension does not take place. */
@ProcessBean
class AnnounceSuspensionCalledOff implements JavaDelegate {

    private final SessionMilestones milestones;

    AnnounceSuspensionCalledOff(SessionMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.suspensionCalledOff(SessionId.of(
                BusinessKey.parse(execution.getProcessBusinessKey()).file()));
    }
}
