package org.placard.amendments.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.amendments.AmendmentMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Records that the amendment ended with its draft. */
@ProcessBean
class RecordAmendmentLapse implements JavaDelegate {

    private final AmendmentMilestones milestones;

    RecordAmendmentLapse(AmendmentMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.lapsed(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
