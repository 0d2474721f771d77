package org.placard.drafts;

import java.util.Map;
import java.util.UUID;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.RevisionReceived;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** The sponsors hand in a revised text; the secretariat accepts it as Rev.n or returns it. */
@Service
public class Revising {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Whereabouts whereabouts;
    private final Obstacles obstacles;
    private final IncomingText incoming;
    private final Drafts drafts;

    Revising(
            Journal journal,
            Lifecycle lifecycle,
            Whereabouts whereabouts,
            Obstacles obstacles,
            IncomingText incoming,
            Drafts drafts) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.whereabouts = whereabouts;
        this.obstacles = obstacles;
        this.incoming = incoming;
        this.drafts = drafts;
    }

    public void handIn(FileId file, UUID reading, Confirmation confirmed, String reason, Long expected) {
        ReadText text = incoming.of(file, reading, confirmed);
        Command command =
                incoming.command(file, "hand-in-revision", text).because(reason).expecting(expected);
        journal.record(command, () -> {
            obstacles.refuse(Consideration.REVISION_RECEIVED.name(), BusinessKey.of(file));
            lifecycle.correlate(Consideration.REVISION_RECEIVED, BusinessKey.of(file), Map.of());
            int version = incoming.keep(file, text, confirmed);
            journal.happened(file, new RevisionReceived(drafts.reference(file), version));
        });
    }

    public void accept(FileId file, String reason, Long expected) {
        decide("accept-revision", Decision.ACCEPTED, file, reason, expected);
    }

    public void giveBack(FileId file, String reason, Long expected) {
        Inputs.reason(reason);
        decide("return-revision", Decision.RETURNED, file, reason, expected);
    }

    /** Whether a revised text waits to be checked or issued. */
    public boolean inHand(FileId file) {
        BusinessKey key = BusinessKey.of(file);
        return whereabouts.isOpen(Consideration.CHECK_REVISION, key)
                || whereabouts.isAt(Consideration.PROCESS, Consideration.ISSUE_REVISION, key);
    }

    private void decide(String name, Decision decision, FileId file, String reason, Long expected) {
        drafts.get(file);
        Command command = Command.of(file, name).because(reason).expecting(expected);
        journal.record(
                command,
                () -> lifecycle.complete(
                        Consideration.CHECK_REVISION, BusinessKey.of(file), Map.of("decision", decision.word())));
    }
}
