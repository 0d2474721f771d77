package org.placard.amendments.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.amendments.AmendmentMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the amendment was not taken up. */
@ProcessBean
class AnnounceAmendmentReturned implements JavaDelegate {

    private final AmendmentMilestones milestones;

    AnnounceAmendmentReturned(AmendmentMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.returned(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
