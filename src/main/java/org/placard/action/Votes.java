package org.placard.action;

import java.util.Map;
import org.placard.journal.Command;
import org.placard.journal.contract.Tally;
import org.placard.platform.FileId;

/** A vote on something other than the draft as a whole, as the journal and the table of outcomes want it. */
final class Votes {

    private Votes() {}

    static Command command(FileId file, String name, Tally tally) {
        return Command.of(file, name)
                .with("inFavour", tally.inFavour())
                .with("against", tally.against())
                .with("abstentions", tally.abstentions());
    }

    static Map<String, Object> decisions(Tally tally) {
        return Map.of("manner", Manner.RECORDED_VOTE.word(), "inFavour", tally.inFavour(), "against", tally.against());
    }
}
