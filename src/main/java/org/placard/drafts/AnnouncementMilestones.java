package org.placard.drafts;

import java.time.Instant;
import java.util.Optional;
import org.placard.calendar.Cutoffs;
import org.placard.calendar.SessionId;
import org.placard.journal.Journal;
import org.placard.journal.contract.AnnouncementLapsed;
import org.placard.journal.contract.LateTablingAllowed;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** What the diagram of an announcement brings about when the token comes by. */
@Service
public class AnnouncementMilestones {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Cutoffs cutoffs;
    private final Drafts drafts;
    private final Announcements announcements;
    private final Ends ends;

    AnnouncementMilestones(
            Journal journal,
            Lifecycle lifecycle,
            Cutoffs cutoffs,
            Drafts drafts,
            Announcements announcements,
            Ends ends) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.cutoffs = cutoffs;
        this.drafts = drafts;
        this.announcements = announcements;
        this.ends = ends;
    }

    /** When the announcement lapses; empty while the session's last day is not known. */
    public Optional<Instant> closing(FileId file) {
        return cutoffs.closing(new SessionId(drafts.get(file).session()));
    }

    public void openSubmission(FileId file) {
        lifecycle.start(DraftSubmission.PROCESS, BusinessKey.of(file));
    }

    public void announceLeave(FileId file) {
        Draft draft = drafts.get(file);
        Announcements.Leave leave = announcements.leave(file).orElseThrow();
        journal.happened(
                file,
                new LateTablingAllowed(drafts.reference(file), draft.session(), draft.tabledBy(), leave.reason()));
    }

    public void announceLapse(FileId file) {
        Draft draft = drafts.get(file);
        ends.lapsed(file, journal.now());
        journal.happened(file, new AnnouncementLapsed(drafts.reference(file), draft.session(), draft.tabledBy()));
    }
}
