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

/** The main sponsor withdraws the draft, at any time before action. */
@Service
public class Withdrawing {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Obstacles obstacles;
    private final IncomingText incoming;
    private final Drafts drafts;

    Withdrawing(Journal journal, Lifecycle lifecycle, Obstacles obstacles, IncomingText incoming, Drafts drafts) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.obstacles = obstacles;
        this.incoming = incoming;
        this.drafts = drafts;
    }

    public void withdraw(FileId file, String reason, Long expected) {
        incoming.refuseUnlessMainSponsor(file);
        Command command = Command.of(file, "withdraw-draft").because(reason).expecting(expected);
        journal.record(command, () -> {
            obstacles.refuse(DraftSubmission.DRAFT_WITHDRAWN.name(), BusinessKey.of(file));
            lifecycle.refuseUnlessAwaits(DraftSubmission.DRAFT_WITHDRAWN, BusinessKey.of(file));
            drafts.withdrawn(file, MainSponsor.of(Actors.current()), journal.now(), command.reason());
            lifecycle.correlate(DraftSubmission.DRAFT_WITHDRAWN, BusinessKey.of(file), Map.of());
        });
    }
}
