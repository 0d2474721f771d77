package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.MandateMilestones;

/** Tells that the meeting was held. */
@ProcessBean
class AnnounceMeetingHeld implements JavaDelegate {

    private final MandateMilestones milestones;

    AnnounceMeetingHeld(MandateMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.meetingHeld(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
