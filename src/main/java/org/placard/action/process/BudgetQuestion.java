package org.placard.action.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.action.Budgeting;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Whether the budget question is answered for the text in force. */
@ProcessBean
public class BudgetQuestion {

    private final Budgeting budgeting;

    BudgetQuestion(Budgeting budgeting) {
        this.budgeting = budgeting;
    }

    public boolean settled(DelegateExecution execution) {
        return budgeting.settled(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
