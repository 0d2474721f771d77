package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.Reminding;

/** Tells that nobody acknowledged a reminder. */
@ProcessBean
class TellUnanswered implements JavaDelegate {

    private final Reminding reminding;

    TellUnanswered(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminding.tellUnanswered(BusinessKey.parse(execution.getProcessBusinessKey()), ReminderLadder.due(execution));
    }
}
