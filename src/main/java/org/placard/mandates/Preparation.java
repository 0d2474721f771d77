package org.placard.mandates;

import java.util.Map;
import org.placard.journal.Journal;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.lifecycle.Step;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Component;

/** Takes a step of the preparation, or changes what was prepared before. */
@Component
class Preparation {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Whereabouts whereabouts;
    private final Obstacles obstacles;
    private final DueDates dueDates;

    Preparation(Journal journal, Lifecycle lifecycle, Whereabouts whereabouts, Obstacles obstacles, DueDates dueDates) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.whereabouts = whereabouts;
        this.obstacles = obstacles;
        this.dueDates = dueDates;
    }

    /** First thing in the command's work. */
    void refuse(Obligation meeting, Step step) {
        boolean open = whereabouts.isOpen(step, meeting.key());
        obstacles.refuse(open ? step.id() : MandatedMeeting.PREPARATION_CHANGED.name(), meeting.key());
    }

    // What was done before takes no step when it is done anew. The due date of all of it is met by what comes last.
    void done(Obligation meeting, Step step) {
        if (whereabouts.isOpen(step, meeting.key())) {
            lifecycle.complete(step, meeting.key());
            if (whereabouts.isOpen(MandatedMeeting.HOLD_MEETING, meeting.key())) {
                dueDates.met(meeting.id(), Stage.PLANNING, Geneva.day(journal.now()));
            }
        } else {
            lifecycle.correlate(MandatedMeeting.PREPARATION_CHANGED, meeting.key(), Map.of());
            lifecycle.recalculateTimers(meeting.file());
        }
    }
}
