package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.Milestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Starts the consideration of the issued draft. */
@ProcessBean
class OpenConsideration implements JavaDelegate {

    private final Milestones milestones;

    OpenConsideration(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.openConsideration(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
