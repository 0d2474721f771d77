package org.placard.action;

import java.time.LocalDate;
import java.util.Map;
import org.placard.calendar.Session;
import org.placard.calendar.Sessions;
import org.placard.drafts.Consideration;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.ActionScheduled;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
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
    private final Deferrals deferrals;
    private final Obstacles obstacles;

    Scheduling(
            Journal journal,
            Lifecycle lifecycle,
            Drafts drafts,
            Sessions sessions,
            Actions actions,
            Deferrals deferrals,
            Obstacles obstacles) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.sessions = sessions;
        this.actions = actions;
        this.deferrals = deferrals;
        this.obstacles = obstacles;
    }

    /** @param meeting number of the plenary meeting within the session */
    public void schedule(FileId file, LocalDate on, int meeting, String reason, Long expected) {
        drafts.get(file);
        journal.record(command(file, "schedule-action", on, meeting, reason, expected), () -> {
            refuseImpossible(deferrals.session(file), on, meeting);
            lifecycle.complete(Consideration.SCHEDULE_ACTION, BusinessKey.of(file));
            place(file, on, meeting);
        });
    }

    /** Gives a draft that is on the programme another place there; possible until the Council acts. */
    public void placeAnew(FileId file, LocalDate on, int meeting, String reason, Long expected) {
        drafts.get(file);
        journal.record(command(file, "reschedule-action", on, meeting, reason, expected), () -> {
            obstacles.refuse(Consideration.ACTION_RESCHEDULED.name(), BusinessKey.of(file));
            refuseImpossible(deferrals.session(file), on, meeting);
            lifecycle.correlate(Consideration.ACTION_RESCHEDULED, BusinessKey.of(file), Map.of());
            place(file, on, meeting);
        });
    }

    private void place(FileId file, LocalDate on, int meeting) {
        actions.schedule(file, new Actions.Slot(on, meeting));
        journal.happened(file, new ActionScheduled(drafts.reference(file), on, meeting));
    }

    private static Command command(FileId file, String name, LocalDate on, int meeting, String reason, Long expected) {
        return Command.of(file, name)
                .because(reason)
                .expecting(expected)
                .with("on", on)
                .with("meeting", meeting);
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
