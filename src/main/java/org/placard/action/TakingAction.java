package org.placard.action;

import java.util.HashMap;
import java.util.Map;
import org.placard.drafts.Consideration;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.Tally;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Service;

/** The Council acts on a draft, without a vote or by a recorded vote. */
@Service
public class TakingAction {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Obstacles obstacles;
    private final Actions actions;
    private final RecordingVotes votes;

    TakingAction(
            Journal journal,
            Lifecycle lifecycle,
            Drafts drafts,
            Obstacles obstacles,
            Actions actions,
            RecordingVotes votes) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.obstacles = obstacles;
        this.actions = actions;
        this.votes = votes;
    }

    /** Records the action as taken today, in the meeting for which it was scheduled. */
    public void act(FileId file, Result result, String reason, Long expected) {
        drafts.get(file);
        journal.record(command(file, result).because(reason).expecting(expected), () -> {
            obstacles.refuse(Consideration.TAKE_ACTION.id(), BusinessKey.of(file));
            Result complete = votes.record(BusinessKey.of(file), result, Geneva.day(journal.now()));
            actions.slot(file).ifPresent(slot -> actions.take(file, today(slot), complete));
            lifecycle.complete(Consideration.TAKE_ACTION, BusinessKey.of(file), decisions(result));
        });
    }

    private Actions.Slot today(Actions.Slot scheduled) {
        return new Actions.Slot(Geneva.day(journal.now()), scheduled.meeting());
    }

    private static Command command(FileId file, Result result) {
        Tally tally = result.tally();
        Command command =
                Command.of(file, "take-action").with("manner", result.manner().word());
        return tally == null
                ? command
                : command.with("inFavour", tally.inFavour())
                        .with("against", tally.against())
                        .with("abstentions", tally.abstentions())
                        .with(
                                "rollCall",
                                result.rollCall() == null
                                        ? null
                                        : result.rollCall().line());
    }

    private static Map<String, Object> decisions(Result result) {
        Map<String, Object> decisions = new HashMap<>();
        decisions.put("manner", result.manner().word());
        decisions.put("inFavour", result.tally() == null ? 0 : result.tally().inFavour());
        decisions.put("against", result.tally() == null ? 0 : result.tally().against());
        return decisions;
    }
}
