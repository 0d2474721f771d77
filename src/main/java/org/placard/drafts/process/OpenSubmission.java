package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.AnnouncementMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Hands the tabled draft over to its submission. */
@ProcessBean
class OpenSubmission implements JavaDelegate {

    private final AnnouncementMilestones milestones;

    OpenSubmission(AnnouncementMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.openSubmission(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
