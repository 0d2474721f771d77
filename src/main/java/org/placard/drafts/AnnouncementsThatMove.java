package org.placard.drafts;

import org.placard.calendar.Session;
import org.placard.calendar.SessionDependent;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.springframework.stereotype.Component;

/** When a session's last day moves, the day on which its announcements lapse moves with it. */
@Component
class AnnouncementsThatMove implements SessionDependent {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Whereabouts whereabouts;
    private final Drafts drafts;

    AnnouncementsThatMove(Journal journal, Lifecycle lifecycle, Whereabouts whereabouts, Drafts drafts) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.whereabouts = whereabouts;
        this.drafts = drafts;
    }

    @Override
    public void sessionMoved(Session session) {
        drafts.announcedFor(session.id().value()).stream()
                .filter(file -> whereabouts.awaits(Announcement.DRAFT_TABLED, BusinessKey.of(file)))
                .forEach(file -> move(file, session));
    }

    private void move(FileId file, Session session) {
        Command command = Command.of(file, "move-announcement").with("session", session.id());
        journal.record(command, () -> lifecycle.recalculateTimers(file));
    }
}
