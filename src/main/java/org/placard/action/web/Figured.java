package org.placard.action.web;

import org.placard.action.Manner;
import org.placard.action.Result;
import org.placard.journal.contract.Tally;
import org.placard.platform.Refusal;

/** The figures of a recorded vote as they come in. */
final class Figured {

    private Figured() {}

    /** @throws Refusal if they cannot be those of a vote */
    static Tally of(Integer inFavour, Integer against, Integer abstentions) {
        return Result.of(Manner.RECORDED_VOTE, inFavour, against, abstentions).tally();
    }
}
