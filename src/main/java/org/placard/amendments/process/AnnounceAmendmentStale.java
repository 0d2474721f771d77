package org.placard.amendments.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.amendments.AmendmentMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells its sponsors that the text was replaced. */
@ProcessBean
class AnnounceAmendmentStale implements JavaDelegate {

    private final AmendmentMilestones milestones;

    AnnounceAmendmentStale(AmendmentMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.stale(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
