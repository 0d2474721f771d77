package org.placard.sponsorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.platform.FileId;
import org.placard.sponsorship.SponsorRegister;

/** Takes down whom the main sponsor named. */
@ProcessBean
class RecordCoreGroup implements JavaDelegate {

    private final SponsorRegister sponsorRegister;

    RecordCoreGroup(SponsorRegister sponsorRegister) {
        this.sponsorRegister = sponsorRegister;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FileId file = BusinessKey.parse(execution.getProcessBusinessKey()).file();
        sponsorRegister.named(file, (String) execution.getVariable("state"));
    }
}
