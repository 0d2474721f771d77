package org.placard.drafts;

import java.util.UUID;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.DraftTabledAgain;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** The sponsors table a corrected text after the secretariat gave the draft back. */
@Service
public class Correcting {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Whereabouts whereabouts;
    private final IncomingText incoming;
    private final Drafts drafts;

    Correcting(Journal journal, Lifecycle lifecycle, Whereabouts whereabouts, IncomingText incoming, Drafts drafts) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.whereabouts = whereabouts;
        this.incoming = incoming;
        this.drafts = drafts;
    }

    /** Whether the draft was given back and waits for a corrected text. */
    public boolean isAwaited(FileId file) {
        return whereabouts.isOpen(DraftSubmission.CORRECT_DRAFT, BusinessKey.of(file));
    }

    public void tableAgain(FileId file, UUID reading, Confirmation confirmed, String reason, Long expected) {
        ReadText text = incoming.of(file, reading, confirmed);
        Command command = incoming.command(file, "table-draft-again", text)
                .because(reason)
                .expecting(expected);
        journal.record(command, () -> {
            lifecycle.complete(DraftSubmission.CORRECT_DRAFT, BusinessKey.of(file));
            int version = incoming.keep(file, text, confirmed);
            journal.happened(file, new DraftTabledAgain(drafts.reference(file), version));
        });
    }
}
