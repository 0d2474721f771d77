package org.placard.amendments.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.amendments.AmendmentMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Whether the amendment is bound to the text in force. */
@ProcessBean
public class BoundText {

    private final AmendmentMilestones milestones;

    BoundText(AmendmentMilestones milestones) {
        this.milestones = milestones;
    }

    public boolean inForce(DelegateExecution execution) {
        return milestones.isBoundToTextInForce(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
