package org.placard.action.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.action.Deferring;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the draft is deferred. */
@ProcessBean
class AnnounceDeferral implements JavaDelegate {

    private final Deferring deferring;

    AnnounceDeferral(Deferring deferring) {
        this.deferring = deferring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deferring.announce(BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
