package org.placard.drafts;

import java.util.List;
import org.placard.calendar.Cutoffs;
import org.placard.calendar.Move;
import org.placard.calendar.MovedTimers;
import org.placard.calendar.Session;
import org.placard.calendar.SessionDependent;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.TimersTogether;
import org.placard.lifecycle.WaitingTimer;
import org.placard.platform.FileId;
import org.springframework.stereotype.Component;

/** When a session's last day moves, the moment at which its announcements lapse moves with it. */
@Component
class AnnouncementsThatMove implements SessionDependent {

    private final Drafts drafts;
    private final Cutoffs cutoffs;
    private final TimersTogether timers;

    AnnouncementsThatMove(Drafts drafts, Cutoffs cutoffs, TimersTogether timers) {
        this.drafts = drafts;
        this.cutoffs = cutoffs;
        this.timers = timers;
    }

    @Override
    public Plan plan(Session session) {
        List<FileId> files = drafts.announcedFor(session.id().value());
        List<WaitingTimer> lapses =
                timers.of(files.stream().map(BusinessKey::of).toList(), Announcement.SESSION_CLOSES).stream()
                        .filter(timer -> timer.element().equals(Announcement.SESSION_CLOSES))
                        .toList();
        return new MovedTimers(
                "move-announcement",
                Move.Kind.LAPSE,
                Announcement.SESSION_CLOSES,
                lapses,
                drafts.references(files),
                cutoffs.closing(session),
                timers);
    }
}
