package org.placard.sponsorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.platform.FileId;
import org.placard.sponsorship.GroupRegister;

/** Takes down the group that joins. */
@ProcessBean
class RecordGroup implements JavaDelegate {

    private final GroupRegister groupRegister;

    RecordGroup(GroupRegister groupRegister) {
        this.groupRegister = groupRegister;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FileId file = BusinessKey.parse(execution.getProcessBusinessKey()).file();
        groupRegister.joined(file, (String) execution.getVariable("group"), (String) execution.getVariable("state"));
    }
}
