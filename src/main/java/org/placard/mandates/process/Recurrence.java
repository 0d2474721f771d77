package org.placard.mandates.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.lifecycle.TimerDates;
import org.placard.mandates.MandateMilestones;

/** When what comes back begins anew. */
@ProcessBean
public class Recurrence {

    private final MandateMilestones milestones;

    Recurrence(MandateMilestones milestones) {
        this.milestones = milestones;
    }

    public Date nextBegins(DelegateExecution execution) {
        return TimerDates.of(milestones.nextBegins(BusinessKey.parse(execution.getProcessBusinessKey())));
    }
}
