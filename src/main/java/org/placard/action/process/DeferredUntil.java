package org.placard.action.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.action.Deferring;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.lifecycle.TimerDates;

/** The moment at which a draft that was deferred to a session lapses. */
@ProcessBean
public class DeferredUntil {

    private final Deferring deferring;

    DeferredUntil(Deferring deferring) {
        this.deferring = deferring;
    }

    public Date at(DelegateExecution execution) {
        return TimerDates.of(deferring.until(
                BusinessKey.parse(execution.getProcessBusinessKey()).file()));
    }
}
