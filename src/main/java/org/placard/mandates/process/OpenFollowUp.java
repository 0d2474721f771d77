package org.placard.mandates.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.mandates.OpeningFollowUp;

/** Opens the follow-up of what the resolution orders. */
@ProcessBean
class OpenFollowUp implements JavaDelegate {

    private final OpeningFollowUp opening;

    OpenFollowUp(OpeningFollowUp opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.open(BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
