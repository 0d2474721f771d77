package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.ConsultationMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells of the exception from informal consultations. */
@ProcessBean
class AnnounceException implements JavaDelegate {

    private final ConsultationMilestones milestones;

    AnnounceException(ConsultationMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.announceException(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
