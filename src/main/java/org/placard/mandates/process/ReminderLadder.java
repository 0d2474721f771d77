package org.placard.mandates.process;

import java.util.Date;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.lifecycle.TimerDates;
import org.placard.mandates.Reminding;

/** The moments of the ladder's timer, and what its gateways ask. */
@ProcessBean
public class ReminderLadder {

    private static final String DUE = "due";

    private final Reminding reminding;

    ReminderLadder(Reminding reminding) {
        this.reminding = reminding;
    }

    public Date nextRung(DelegateExecution execution) {
        return TimerDates.of(reminding.nextRung(key(execution), due(execution)));
    }

    // A ladder that is gone answers no: the reminder that then comes gives way without noise, an expression cannot.
    public boolean pastDue(DelegateExecution execution) {
        return execution.hasVariable(DUE) && reminding.pastDue(key(execution), due(execution));
    }

    public boolean unanswered(DelegateExecution execution) {
        return execution.hasVariable(DUE) && reminding.unanswered(key(execution), due(execution));
    }

    public boolean further(DelegateExecution execution) {
        return execution.hasVariable(DUE) && reminding.further(key(execution), due(execution));
    }

    /**
     * The name of the due date, which the calling process hands over.
     *
     * @throws OptimisticLockingException if the ladder was taken down while its timer waited for the file: nothing is told
     */
    static String due(DelegateExecution execution) {
        String due = (String) execution.getVariable(DUE);
        if (due == null) {
            throw new OptimisticLockingException("the due date was met before " + execution.getId() + " had its turn");
        }
        return due;
    }

    private static BusinessKey key(DelegateExecution execution) {
        return BusinessKey.parse(execution.getProcessBusinessKey());
    }
}
