package org.placard.action.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.action.Explanations;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** The moment until which votes are explained. */
@ProcessBean
public class ExplanationsClose {

    private final Explanations explanations;

    ExplanationsClose(Explanations explanations) {
        this.explanations = explanations;
    }

    public Date at(DelegateExecution execution) {
        return Date.from(explanations.until(
                BusinessKey.parse(execution.getProcessBusinessKey()).file()));
    }
}
