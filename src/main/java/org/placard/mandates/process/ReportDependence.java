package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.MandateMilestones;

/** What a report waits for before it can be written. */
@ProcessBean
public class ReportDependence {

    private final MandateMilestones milestones;

    ReportDependence(MandateMilestones milestones) {
        this.milestones = milestones;
    }

    public boolean awaitsMeeting(DelegateExecution execution) {
        return milestones.awaitsMeeting(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
