package org.placard.action;

import java.time.LocalDate;
import org.placard.calendar.Session;
import org.placard.calendar.Sessions;
import org.placard.drafts.Consideration;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.ActionScheduled;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** The secretariat places a draft on the programme of work. */
@Service
public class Scheduling {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Sessions sessions;
    private final Actions actions;

    Scheduling(Journal journal, Lifecycle lifecycle, Drafts drafts, Sessions sessions, Actions actions) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.sessions = sessions;
        this.actions = actions;
    }

    /** @param meeting number of the plenary meeting within the session */
    public void schedule(FileId file, LocalDate on, int meeting, String reason, Long expected) {
        String session = drafts.get(file).session();
        Command command = Command.of(file, "schedule-action")
                .because(reason)
                .expecting(expected)
                .with("on", on)
                .with("meeting", meeting);
        journal.record(command, () -> {
            refuseImpossible(session, on, meeting);
            lifecycle.complete(Consideration.SCHEDULE_ACTION, BusinessKey.of(file));
            actions.schedule(file, new Actions.Slot(on, meeting));
            journal.happened(file, new ActionScheduled(drafts.reference(file), on, meeting));
        });
    }

    private void refuseImpossible(String id, LocalDate on, int meeting) {
        if (meeting < 1) {
            throw new Refusal(ActionRule.NO_MEETING, "meeting", meeting);
        }
        if (on.isBefore(Geneva.day(journal.now()))) {
            throw new Refusal(ActionRule.IN_THE_PAST, "on", on);
        }
        Session session = sessions.get(id);
        if (!session.sitsOn(on)) {
            throw new Refusal(ActionRule.OUTSIDE_SESSION, "on", on, id);
        }
    }
}
