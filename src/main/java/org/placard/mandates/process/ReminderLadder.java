package org.placard.mandates.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.lifecycle.TimerDates;
import org.placard.mandates.Reminding;

/** The moments of the ladder's timer, and what its gateway asks. */
@ProcessBean
public class ReminderLadder {

    private final Reminding reminding;

    ReminderLadder(Reminding reminding) {
        this.reminding = reminding;
    }

    public Date nextRung(DelegateExecution execution) {
        return TimerDates.of(reminding.nextRung(key(execution), due(execution)));
    }

    public boolean pastDue(DelegateExecution execution) {
        return reminding.pastDue(key(execution), due(execution));
    }

    /** The name of the due date, which the calling process hands over. */
    static String due(DelegateExecution execution) {
        return (String) execution.getVariable("due");
    }

    private static BusinessKey key(DelegateExecution execution) {
        return BusinessKey.parse(execution.getProcessBusinessKey());
    }
}
