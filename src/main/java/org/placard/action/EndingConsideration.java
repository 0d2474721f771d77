package org.placard.action;

import java.util.Map;
import org.placard.drafts.Consideration;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.ConsiderationEnded;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/** The Council is no longer seized of a matter: its file, which an adopted text kept open, is closed. */
@Service
public class EndingConsideration {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;

    EndingConsideration(Journal journal, Lifecycle lifecycle, Drafts drafts) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
    }

    /** @param reason what the Council decided; needed, because nothing else shows why the file is closed */
    public void end(FileId file, String reason, Long expected) {
        drafts.get(file);
        if (reason == null || reason.isBlank()) {
            throw new Refusal(ActionRule.REASON_NEEDED, "reason");
        }
        Command command = Command.of(file, "end-consideration").because(reason).expecting(expected);
        journal.record(command, () -> {
            lifecycle.correlate(Consideration.CONSIDERATION_ENDED, BusinessKey.of(file), Map.of());
            journal.happened(file, new ConsiderationEnded(drafts.reference(file), command.reason()));
        });
    }
}
