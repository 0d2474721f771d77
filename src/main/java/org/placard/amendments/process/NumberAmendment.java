package org.placard.amendments.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.amendments.AmendmentMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Gives the amendment its symbol. */
@ProcessBean
class NumberAmendment implements JavaDelegate {

    private final AmendmentMilestones milestones;

    NumberAmendment(AmendmentMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.number(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
