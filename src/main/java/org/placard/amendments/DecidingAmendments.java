package org.placard.amendments;

import java.util.Map;
import org.placard.action.RecordingVotes;
import org.placard.action.Result;
import org.placard.action.Votes;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Service;

/** The main sponsor accepts an amendment, or the Council votes on it, or its President finds nothing left to vote on. */
@Service
public class DecidingAmendments {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final AmendmentCommands commands;
    private final Amendments amendments;
    private final RecordingVotes votes;

    DecidingAmendments(
            Journal journal,
            Lifecycle lifecycle,
            AmendmentCommands commands,
            Amendments amendments,
            RecordingVotes votes) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.commands = commands;
        this.amendments = amendments;
        this.votes = votes;
    }

    /** It becomes part of the text without a vote. */
    public void accept(FileId file, String amendment, String reason, Long expected) {
        BusinessKey key = BusinessKey.of(file, amendment);
        Command command = AmendmentCommands.command("accept-amendment", file, amendment, reason, expected);
        commands.record(
                command,
                AmendmentProcess.ACCEPTED.name(),
                key,
                () -> lifecycle.correlate(AmendmentProcess.ACCEPTED, key, Map.of()));
    }

    /** @param result without a vote, with figures only, or with a roll-call of the members of the day */
    public void vote(FileId file, String amendment, Result result, String reason, Long expected) {
        BusinessKey key = BusinessKey.of(file, amendment);
        Command command =
                Votes.with(AmendmentCommands.command("vote-on-amendment", file, amendment, reason, expected), result);
        commands.record(command, AmendmentProcess.VOTE.id(), key, () -> {
            lifecycle.refuseUnlessOpen(AmendmentProcess.VOTE, key);
            Result complete = votes.record(key, result, Geneva.day(journal.now()));
            amendments.voted(key, Geneva.day(journal.now()), complete);
            lifecycle.complete(AmendmentProcess.VOTE, key, Votes.decisions(complete));
        });
    }

    /** What it was to change is gone, by another amendment. */
    public void drop(FileId file, String amendment, String reason, Long expected) {
        AmendmentCommands.refuseWithoutReason(reason);
        BusinessKey key = BusinessKey.of(file, amendment);
        Command command = AmendmentCommands.command("drop-amendment", file, amendment, reason, expected);
        commands.record(
                command,
                AmendmentProcess.NOT_PUT.name(),
                key,
                () -> lifecycle.correlate(AmendmentProcess.NOT_PUT, key, Map.of()));
    }
}
