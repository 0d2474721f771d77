package org.placard.amendments.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.amendments.AmendmentMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the amendment was rejected. */
@ProcessBean
class AnnounceAmendmentRejected implements JavaDelegate {

    private final AmendmentMilestones milestones;

    AnnounceAmendmentRejected(AmendmentMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.rejected(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
