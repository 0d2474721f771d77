package org.placard.action.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.action.Budgeting;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Asks again whether the text, which has changed, has budget implications. */
@ProcessBean
class AskForBudgetAnew implements JavaDelegate {

    private final Budgeting budgeting;

    AskForBudgetAnew(Budgeting budgeting) {
        this.budgeting = budgeting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        budgeting.askAnew(BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
