package org.placard.sponsorship.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.lifecycle.TimerDates;
import org.placard.sponsorship.CutOff;

/** The moment of the timer that ends co-sponsorship. */
@ProcessBean
public class CosponsorshipCutOff {

    private final CutOff cutOff;

    CosponsorshipCutOff(CutOff cutOff) {
        this.cutOff = cutOff;
    }

    public Date at(DelegateExecution execution) {
        return TimerDates.of(
                cutOff.of(BusinessKey.parse(execution.getProcessBusinessKey()).file()));
    }
}
