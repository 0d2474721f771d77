package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.Milestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the revision went back to the sponsors. */
@ProcessBean
class AnnounceRevisionReturned implements JavaDelegate {

    private final Milestones milestones;

    AnnounceRevisionReturned(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.announceRevisionReturned(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
