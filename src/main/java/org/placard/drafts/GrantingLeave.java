package org.placard.drafts;

import java.util.Map;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** The President gives leave to table an announced draft after the session's deadline. */
@Service
public class GrantingLeave {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Announcements announcements;

    GrantingLeave(Journal journal, Lifecycle lifecycle, Drafts drafts, Announcements announcements) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.announcements = announcements;
    }

    /** @param reason why; needed, because the rule is the deadline */
    public void grant(FileId file, String reason, Long expected) {
        drafts.get(file);
        Inputs.reason(reason);
        Command command = Command.of(file, "grant-late-tabling").because(reason).expecting(expected);
        journal.record(command, () -> {
            if (announcements.leave(file).isPresent()) {
                throw new Refusal(DraftRule.LEAVE_ALREADY, "file");
            }
            announcements.grant(file, Actors.current().name(), journal.now(), command.reason());
            lifecycle.correlate(Announcement.LEAVE_GRANTED, BusinessKey.of(file), Map.of());
        });
    }
}
