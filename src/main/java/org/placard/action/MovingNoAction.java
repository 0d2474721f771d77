package org.placard.action;

import java.util.List;
import java.util.Map;
import org.placard.drafts.Consideration;
import org.placard.drafts.Drafts;
import org.placard.drafts.Ends;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.NoActionDecided;
import org.placard.journal.contract.NoActionMoved;
import org.placard.journal.contract.Tally;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** A State moves that the Council take no action on a draft; the motion is voted on before anything else. */
@Service
public class MovingNoAction {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Obstacles obstacles;
    private final Inputs inputs;
    private final Drafts drafts;
    private final Motions motions;
    private final Ends ends;

    MovingNoAction(
            Journal journal,
            Lifecycle lifecycle,
            Obstacles obstacles,
            Inputs inputs,
            Drafts drafts,
            Motions motions,
            Ends ends) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.obstacles = obstacles;
        this.inputs = inputs;
        this.drafts = drafts;
        this.motions = motions;
        this.ends = ends;
    }

    /** @param by the State that moves it, ISO 3166-1 alpha-3 code */
    public void move(FileId file, String by, String reason, Long expected) {
        drafts.get(file);
        inputs.state("by", by);
        Command command = Command.of(file, "move-no-action")
                .with("by", by)
                .because(reason)
                .expecting(expected);
        journal.record(command, () -> {
            obstacles.refuse(Consideration.NO_ACTION_MOVED.name(), BusinessKey.of(file));
            motions.move(file, by, journal.now());
            lifecycle.correlate(Consideration.NO_ACTION_MOVED, BusinessKey.of(file), Map.of());
            journal.happened(file, new NoActionMoved(drafts.reference(file), by));
        });
    }

    /** The vote on the motion. Whether it is carried, the table of outcomes says. */
    public void vote(FileId file, Tally tally, String reason, Long expected) {
        drafts.get(file);
        Command command =
                Votes.command(file, "vote-on-no-action", tally).because(reason).expecting(expected);
        journal.record(command, () -> {
            motions.vote(file, tally);
            lifecycle.complete(Consideration.VOTE_ON_NO_ACTION, BusinessKey.of(file), Votes.decisions(tally));
        });
    }

    /** Tells that the motion was carried. */
    public void announce(FileId file) {
        List<PlenaryRecord.Motion> all = motions.of(file);
        PlenaryRecord.Motion carried = all.get(all.size() - 1);
        ends.noAction(file, journal.now());
        journal.happened(file, new NoActionDecided(drafts.reference(file), carried.movedBy(), carried.tally()));
    }
}
