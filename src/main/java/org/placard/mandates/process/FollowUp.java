package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.MandateMilestones;

/** What becomes of a file after the adoption. */
@ProcessBean
public class FollowUp {

    private final MandateMilestones milestones;

    FollowUp(MandateMilestones milestones) {
        this.milestones = milestones;
    }

    public boolean remainsSeized(DelegateExecution execution) {
        return milestones.remainsSeized(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
