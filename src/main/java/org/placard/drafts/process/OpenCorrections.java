package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.CorrectionMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Opens the document for corrections. */
@ProcessBean
class OpenCorrections implements JavaDelegate {

    private final CorrectionMilestones milestones;

    OpenCorrections(CorrectionMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.open(BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
