package org.placard.sponsorship;

import org.placard.calendar.Session;
import org.placard.calendar.SessionDependent;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.springframework.stereotype.Component;

/** When a session's dates change, the cut-offs of its drafts change with them. */
@Component
class CutOffsThatMove implements SessionDependent {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Whereabouts whereabouts;
    private final Drafts drafts;

    CutOffsThatMove(Journal journal, Lifecycle lifecycle, Whereabouts whereabouts, Drafts drafts) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.whereabouts = whereabouts;
        this.drafts = drafts;
    }

    @Override
    public void sessionMoved(Session session) {
        drafts.ofSession(session.id().value()).stream()
                .filter(file -> whereabouts.awaits(Cosponsorship.STATE_JOINS, BusinessKey.of(file)))
                .forEach(file -> move(file, session));
    }

    private void move(FileId file, Session session) {
        Command command = Command.of(file, "move-cut-off").with("session", session.id());
        journal.record(command, () -> lifecycle.recalculateTimers(file));
    }
}
