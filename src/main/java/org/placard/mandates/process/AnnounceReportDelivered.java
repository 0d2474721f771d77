package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.MandateMilestones;

/** Tells that the report is delivered. */
@ProcessBean
class AnnounceReportDelivered implements JavaDelegate {

    private final MandateMilestones milestones;

    AnnounceReportDelivered(MandateMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.reportDelivered(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
