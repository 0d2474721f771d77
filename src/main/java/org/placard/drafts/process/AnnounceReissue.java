package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.CorrectionMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the document was reissued. */
@ProcessBean
class AnnounceReissue implements JavaDelegate {

    private final CorrectionMilestones milestones;

    AnnounceReissue(CorrectionMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.announceReissue(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
