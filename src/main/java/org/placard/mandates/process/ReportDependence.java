package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.MandateMilestones;

/** How a report and the meeting that it is on hang together. */
@ProcessBean
public class ReportDependence {

    private final MandateMilestones milestones;

    ReportDependence(MandateMilestones milestones) {
        this.milestones = milestones;
    }

    public boolean awaitsMeeting(DelegateExecution execution) {
        return milestones.awaitsMeeting(BusinessKey.parse(execution.getProcessBusinessKey()));
    }

    public boolean reportedOn(DelegateExecution execution) {
        return milestones.reportedOn(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
