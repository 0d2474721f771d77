package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.ConsultationMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Opens informal consultations. */
@ProcessBean
class OpenConsultations implements JavaDelegate {

    private final ConsultationMilestones milestones;

    OpenConsultations(ConsultationMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.open(BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
