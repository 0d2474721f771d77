package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.MandateMilestones;

/** Tells that the obligation is followed no longer. */
@ProcessBean
class AnnounceSuperseded implements JavaDelegate {

    private final MandateMilestones milestones;

    AnnounceSuperseded(MandateMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.superseded(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
