package org.placard.action.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.action.Explanations;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Lets States explain their votes after action. */
@ProcessBean
class OpenExplanations implements JavaDelegate {

    private final Explanations explanations;

    OpenExplanations(Explanations explanations) {
        this.explanations = explanations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        explanations.open(BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
