package org.placard.sponsorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.platform.FileId;
import org.placard.sponsorship.SponsorRegister;

/** Opens the draft for further sponsors. */
@ProcessBean
class OpenCosponsorship implements JavaDelegate {

    private final SponsorRegister sponsorRegister;

    OpenCosponsorship(SponsorRegister sponsorRegister) {
        this.sponsorRegister = sponsorRegister;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FileId file = BusinessKey.parse(execution.getProcessBusinessKey()).file();
        sponsorRegister.open(file);
    }
}
