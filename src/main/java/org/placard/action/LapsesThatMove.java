package org.placard.action;

import java.util.List;
import org.placard.calendar.Move;
import org.placard.calendar.MovedTimers;
import org.placard.calendar.Session;
import org.placard.calendar.SessionDependent;
import org.placard.drafts.Drafts;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.TimersTogether;
import org.placard.lifecycle.WaitingTimer;
import org.placard.platform.FileId;
import org.springframework.stereotype.Component;

/** When the dates of a session change, the lapse of the drafts that were deferred to it changes with them. */
@Component
class LapsesThatMove implements SessionDependent {

    private static final String LAPSE = "session-closed";

    private final Deferrals deferrals;
    private final Drafts drafts;
    private final TimersTogether timers;

    LapsesThatMove(Deferrals deferrals, Drafts drafts, TimersTogether timers) {
        this.deferrals = deferrals;
        this.drafts = drafts;
        this.timers = timers;
    }

    @Override
    public Plan plan(Session session) {
        List<FileId> files = deferrals.deferredTo(session.id().value());
        List<WaitingTimer> lapses = timers
                .of(files.stream().map(BusinessKey::of).toList(), "session")
                .stream()
                .filter(timer -> timer.element().equals(LAPSE))
                .toList();
        return new MovedTimers(
                "move-lapse",
                Move.Kind.LAPSE,
                LAPSE,
                lapses,
                drafts.references(files),
                Deferring.lapse(session),
                timers);
    }
}
