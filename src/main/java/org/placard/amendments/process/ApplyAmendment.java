package org.placard.amendments.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.amendments.AmendmentMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Makes the amendment part of the text. */
@ProcessBean
class ApplyAmendment implements JavaDelegate {

    private final AmendmentMilestones milestones;

    ApplyAmendment(AmendmentMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.apply(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
