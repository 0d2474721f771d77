package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.ConsultationMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that an informal consultation was held. */
@ProcessBean
class AnnounceConsultation implements JavaDelegate {

    private final ConsultationMilestones milestones;

    AnnounceConsultation(ConsultationMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.announceConsultation(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
