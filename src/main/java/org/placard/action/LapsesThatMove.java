package org.placard.action;

import org.placard.calendar.Session;
import org.placard.calendar.SessionDependent;
import org.placard.drafts.Consideration;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.springframework.stereotype.Component;

/** When the dates of a session change, the lapse of the drafts that were deferred to it changes with them. */
@Component
class LapsesThatMove implements SessionDependent {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Whereabouts whereabouts;
    private final Deferrals deferrals;

    LapsesThatMove(Journal journal, Lifecycle lifecycle, Whereabouts whereabouts, Deferrals deferrals) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.whereabouts = whereabouts;
        this.deferrals = deferrals;
    }

    @Override
    public void sessionMoved(Session session) {
        deferrals.deferredTo(session.id().value()).stream()
                .filter(file -> whereabouts.awaits(Consideration.DRAFT_TAKEN_UP, BusinessKey.of(file)))
                .forEach(file -> move(file, session));
    }

    private void move(FileId file, Session session) {
        Command command = Command.of(file, "move-lapse").with("session", session.id());
        journal.record(command, () -> lifecycle.recalculateTimers(file));
    }
}
