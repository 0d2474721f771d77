package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.MandateMilestones;

/** Tells that another body got what was ordered for it. */
@ProcessBean
class AnnounceDelivery implements JavaDelegate {

    private final MandateMilestones milestones;

    AnnounceDelivery(MandateMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.met(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
