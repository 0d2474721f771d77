package org.placard.action;

import org.placard.journal.contract.Tally;
import org.placard.platform.Refusal;

/**
 * What came of the action on a draft, or of another vote. Whether a draft is adopted, the decision table
 * {@code outcome.dmn} says.
 *
 * @param tally null without a vote
 * @param rollCall how each member voted; null where only the figures are known
 */
public record Result(Manner manner, Tally tally, RollCall rollCall) {

    /** The seats of the Council (General Assembly resolution 60/251, paragraph 7). */
    private static final int SEATS = 47;

    /** @throws Refusal if the figures do not fit the manner or cannot be */
    public static Result of(Manner manner, Integer inFavour, Integer against, Integer abstentions) {
        if (manner == Manner.WITHOUT_VOTE) {
            refuseFigures(inFavour, against, abstentions);
            return new Result(manner, null, null);
        }
        return new Result(
                manner,
                possible(new Tally(
                        figure("inFavour", inFavour), figure("against", against), figure("abstentions", abstentions))),
                null);
    }

    /**
     * A result with a roll-call: its figures follow from it. Figures that are given as well must agree.
     *
     * @param rollCall null where only the figures are known
     * @throws Refusal if figures, manner and roll-call do not fit, or the figures cannot be
     */
    public static Result of(Manner manner, Integer inFavour, Integer against, Integer abstentions, RollCall rollCall) {
        if (rollCall == null) {
            return of(manner, inFavour, against, abstentions);
        }
        if (manner == Manner.WITHOUT_VOTE) {
            throw new Refusal(RollCallRule.NO_ROLL_CALL, "manner");
        }
        Tally counted = rollCall.tally();
        refuseOther("inFavour", inFavour, counted.inFavour());
        refuseOther("against", against, counted.against());
        refuseOther("abstentions", abstentions, counted.abstentions());
        refuseSilence(counted);
        return new Result(manner, counted, rollCall);
    }

    private static void refuseOther(String name, Integer given, int counted) {
        if (given != null && given != counted) {
            throw new Refusal(RollCallRule.TALLY_DISAGREES, name, name, given, counted);
        }
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
        if (sum > SEATS) {
            throw new Refusal(ActionRule.TALLY_IMPOSSIBLE, "inFavour", sum, SEATS);
        }
        refuseSilence(tally);
        return tally;
    }

    private static void refuseSilence(Tally tally) {
        if (tally.inFavour() == 0 && tally.against() == 0) {
            throw new Refusal(ActionRule.TALLY_IMPOSSIBLE, "inFavour", tally.abstentions(), SEATS);
        }
    }
}
