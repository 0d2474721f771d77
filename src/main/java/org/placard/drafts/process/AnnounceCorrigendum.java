package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.CorrectionMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that a corrigendum is out. */
@ProcessBean
class AnnounceCorrigendum implements JavaDelegate {

    private final CorrectionMilestones milestones;

    AnnounceCorrigendum(CorrectionMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.announceCorrigendum(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
