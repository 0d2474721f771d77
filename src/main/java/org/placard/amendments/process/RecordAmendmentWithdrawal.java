package org.placard.amendments.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.amendments.AmendmentMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Records that its sponsors withdrew the amendment. */
@ProcessBean
class RecordAmendmentWithdrawal implements JavaDelegate {

    private final AmendmentMilestones milestones;

    RecordAmendmentWithdrawal(AmendmentMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.withdrawn(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
