package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.Reminding;

/** Tells the rung that fell due. */
@ProcessBean
class RemindAddressee implements JavaDelegate {

    private final Reminding reminding;

    RemindAddressee(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.remind(BusinessKey.parse(execution.getProcessBusinessKey()), ReminderLadder.due(execution));
    }
}
