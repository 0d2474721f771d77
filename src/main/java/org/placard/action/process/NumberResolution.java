package org.placard.action.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.action.Outcomes;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.platform.FileId;

/** Gives the adopted text its symbol. */
@ProcessBean
class NumberResolution implements JavaDelegate {

    private final Outcomes outcomes;

    NumberResolution(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FileId file = BusinessKey.parse(execution.getProcessBusinessKey()).file();
        outcomes.numberResolution(file);
    }
}
