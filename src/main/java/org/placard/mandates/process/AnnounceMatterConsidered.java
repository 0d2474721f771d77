package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.MandateMilestones;

/** Tells that the matter was considered. */
@ProcessBean
class AnnounceMatterConsidered implements JavaDelegate {

    private final MandateMilestones milestones;

    AnnounceMatterConsidered(MandateMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.met(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
