package org.placard.drafts.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.placard.drafts.AnnouncementMilestones;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.ProcessBean;
import org.placard.lifecycle.TimerDates;

/** The moment at which an announcement lapses. */
@ProcessBean
public class AnnouncementDates {

    private final AnnouncementMilestones milestones;

    AnnouncementDates(AnnouncementMilestones milestones) {
        this.milestones = milestones;
    }

    public Date closing(DelegateExecution execution) {
        return TimerDates.of(milestones.closing(
                BusinessKey.parse(execution.getProcessBusinessKey()).file()));
    }
}
