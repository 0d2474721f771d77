package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.AnnouncementMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the draft may be tabled late. */
@ProcessBean
class AnnounceLeave implements JavaDelegate {

    private final AnnouncementMilestones milestones;

    AnnounceLeave(AnnouncementMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.announceLeave(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
