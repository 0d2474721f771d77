package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.Milestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the draft is withdrawn. */
@ProcessBean
class RecordWithdrawal implements JavaDelegate {

    private final Milestones milestones;

    RecordWithdrawal(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.announceWithdrawal(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
