package org.placard.action.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.action.MovingNoAction;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the Council takes no action. */
@ProcessBean
class AnnounceNoAction implements JavaDelegate {

    private final MovingNoAction movingNoAction;

    AnnounceNoAction(MovingNoAction movingNoAction) {
        this.movingNoAction = movingNoAction;
    }

    @Override
    public void execute(DelegateExecution execution) {
        movingNoAction.announce(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
