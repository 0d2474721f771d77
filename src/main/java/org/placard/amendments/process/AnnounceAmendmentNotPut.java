package org.placard.amendments.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.amendments.AmendmentMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that there is nothing to vote on. */
@ProcessBean
class AnnounceAmendmentNotPut implements JavaDelegate {

    private final AmendmentMilestones milestones;

    AnnounceAmendmentNotPut(AmendmentMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.notPut(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
