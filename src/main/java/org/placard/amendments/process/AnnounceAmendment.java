package org.placard.amendments.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.amendments.AmendmentMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the amendment is issued. */
@ProcessBean
class AnnounceAmendment implements JavaDelegate {

    private final AmendmentMilestones milestones;

    AnnounceAmendment(AmendmentMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.issued(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
