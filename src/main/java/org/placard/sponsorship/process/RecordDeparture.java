package org.placard.sponsorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.platform.FileId;
import org.placard.sponsorship.SponsorRegister;

/** Takes down the State that leaves. */
@ProcessBean
class RecordDeparture implements JavaDelegate {

    private final SponsorRegister sponsorRegister;

    RecordDeparture(SponsorRegister sponsorRegister) {
        this.sponsorRegister = sponsorRegister;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FileId file = BusinessKey.parse(execution.getProcessBusinessKey()).file();
        sponsorRegister.left(file, (String) execution.getVariable("state"));
    }
}
