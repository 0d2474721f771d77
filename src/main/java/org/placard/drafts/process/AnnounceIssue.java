package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.Milestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the draft is issued. */
@ProcessBean
class AnnounceIssue implements JavaDelegate {

    private final Milestones milestones;

    AnnounceIssue(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.announceIssue(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
