package org.placard.drafts;

import java.util.Map;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** The President gives leave to table an announced draft after the session's deadline. */
@Service
public class GrantingLeave {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Obstacles obstacles;
    private final Drafts drafts;
    private final Announcements announcements;

    GrantingLeave(
            Journal journal, Lifecycle lifecycle, Obstacles obstacles, Drafts drafts, Announcements announcements) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.obstacles = obstacles;
        this.drafts = drafts;
        this.announcements = announcements;
    }

    /** @param reason why; needed, because the rule is the deadline */
    public void grant(FileId file, String reason, Long expected) {
        drafts.get(file);
        Inputs.reason(reason);
        Command command = Command.of(file, "grant-late-tabling").because(reason).expecting(expected);
        journal.record(command, () -> {
            obstacles.refuse(Announcement.LEAVE_GRANTED.name(), BusinessKey.of(file));
            announcements.grant(file, Actors.current().name(), journal.now(), command.reason());
            lifecycle.correlate(Announcement.LEAVE_GRANTED, BusinessKey.of(file), Map.of());
        });
    }
}
