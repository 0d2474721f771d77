package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.Milestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the revision is issued. */
@ProcessBean
class AnnounceRevision implements JavaDelegate {

    private final Milestones milestones;

    AnnounceRevision(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.announceRevision(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
