package org.placard.action;

import org.placard.journal.contract.Tally;
import org.placard.platform.Refusal;

/**
 * What came of the action on a draft. Whether it is adopted, the decision table {@code outcome.dmn} says.
 *
 * @param tally null without a vote
 */
public record Result(Manner manner, Tally tally) {

    /** The seats of the Council (General Assembly resolution 60/251, paragraph 7). */
    private static final int SEATS = 47;

    /** @throws Refusal if the figures do not fit the manner or cannot be */
    public static Result of(Manner manner, Integer inFavour, Integer against, Integer abstentions) {
        if (manner == Manner.WITHOUT_VOTE) {
            refuseFigures(inFavour, against, abstentions);
            return new Result(manner, null);
        }
        return new Result(
                manner,
                possible(new Tally(
                        figure("inFavour", inFavour), figure("against", against), figure("abstentions", abstentions))));
    }

    private static void refuseFigures(Integer... figures) {
        for (Integer figure : figures) {
            if (figure != null) {
                throw new Refusal(ActionRule.TALLY_NOT_EXPECTED, "manner");
            }
        }
    }

    private static int figure(String name, Integer figure) {
        if (figure == null) {
            throw new Refusal(ActionRule.TALLY_MISSING, name, name);
        }
        if (figure < 0) {
            throw new Refusal(ActionRule.TALLY_IMPOSSIBLE, name, figure, SEATS);
        }
        return figure;
    }

    // Summed as long: two huge figures must not come out as a small one.
    private static Tally possible(Tally tally) {
        long sum = (long) tally.inFavour() + tally.against() + tally.abstentions();
        if (sum > SEATS || tally.inFavour() + (long) tally.against() == 0) {
            throw new Refusal(ActionRule.TALLY_IMPOSSIBLE, "inFavour", sum, SEATS);
        }
        return tally;
    }
}
