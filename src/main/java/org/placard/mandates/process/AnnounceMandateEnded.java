package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.MandateMilestones;

/** Tells that the mandate ended. */
@ProcessBean
class AnnounceMandateEnded implements JavaDelegate {

    private final MandateMilestones milestones;

    AnnounceMandateEnded(MandateMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.mandateEnded(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
