package org.placard.drafts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.placard.drafts.AnnouncementMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;

/** Tells that the announcement lapsed. */
@ProcessBean
class AnnounceLapsedInitiative implements JavaDelegate {

    private final AnnouncementMilestones milestones;

    AnnounceLapsedInitiative(AnnouncementMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        milestones.announceLapse(
                BusinessKey.parse(execution.getProcessBusinessKey()).file());
    }
}
