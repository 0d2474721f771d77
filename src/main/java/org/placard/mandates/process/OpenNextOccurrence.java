package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.OpeningFollowUp;

/** Opens the occurrence after this one. */
@ProcessBean
class OpenNextOccurrence implements JavaDelegate {

    private final OpeningFollowUp opening;

    OpenNextOccurrence(OpeningFollowUp opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.openNext(BusinessKey.parse(execution.getProcessBusinessKey()));
    }
}
