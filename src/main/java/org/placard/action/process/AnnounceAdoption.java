package org.placard.action.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.action.Outcomes;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.platform.FileId;

/** Tells that the Council adopted the draft. */
@ProcessBean
class AnnounceAdoption implements JavaDelegate {

    private final Outcomes outcomes;

    AnnounceAdoption(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FileId file = BusinessKey.parse(execution.getProcessBusinessKey()).file();
        outcomes.announceAdoption(file);
    }
}
