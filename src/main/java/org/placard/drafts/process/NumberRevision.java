package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.Milestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Gives the accepted revision its Rev. symbol. */
@ProcessBean
class NumberRevision implements JavaDelegate {

    private final Milestones milestones;

    NumberRevision(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.numberRevision(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
