package org.placard.action.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.action.Deferring;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that nobody took up the deferred draft. */
@ProcessBean
class AnnounceLapse implements JavaDelegate {

    private final Deferring deferring;

    AnnounceLapse(Deferring deferring) {
        this.deferring = deferring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deferring.lapse(BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
