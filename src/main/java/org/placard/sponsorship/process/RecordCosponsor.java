package org.placard.sponsorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.platform.FileId;
import org.placard.sponsorship.SponsorRegister;

/** Takes down the State that joins. */
@ProcessBean
class RecordCosponsor implements JavaDelegate {

    private final SponsorRegister sponsorRegister;

    RecordCosponsor(SponsorRegister sponsorRegister) {
        this.sponsorRegister = sponsorRegister;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FileId file = BusinessKey.parse(execution.getProcessBusinessKey()).file();
        sponsorRegister.joined(file, (String) execution.getVariable("state"));
    }
}
