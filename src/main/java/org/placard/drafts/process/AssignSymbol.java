package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.Milestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Gives the accepted draft its symbol. */
@ProcessBean
class AssignSymbol implements JavaDelegate {

    private final Milestones milestones;

    AssignSymbol(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.assignSymbol(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
