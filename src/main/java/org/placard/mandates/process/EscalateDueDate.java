package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.Reminding;

/** Tells that the due date passed and was not met. */
@ProcessBean
class EscalateDueDate implements JavaDelegate {

    private final Reminding reminding;

    EscalateDueDate(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.escalate(BusinessKey.parse(execution.getProcessBusinessKey()), ReminderLadder.due(execution));
    }
}
