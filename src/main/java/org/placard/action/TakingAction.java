package org.placard.action;

import org.placard.drafts.Consideration;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
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
        Command command = Votes.with(Command.of(file, "take-action"), result)
                .because(reason)
                .expecting(expected);
        journal.record(command, () -> {
            obstacles.refuse(Consideration.TAKE_ACTION.id(), BusinessKey.of(file));
            Result complete = votes.record(BusinessKey.of(file), result, Geneva.day(journal.now()));
            actions.slot(file).ifPresent(slot -> actions.take(file, today(slot), complete));
            lifecycle.complete(Consideration.TAKE_ACTION, BusinessKey.of(file), Votes.decisions(complete));
        });
    }

    private Actions.Slot today(Actions.Slot scheduled) {
        return new Actions.Slot(Geneva.day(journal.now()), scheduled.meeting());
    }
}
