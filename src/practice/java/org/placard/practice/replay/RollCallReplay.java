package org.placard.practice.replay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.action.Ballot;
import org.placard.action.CallingTheRoll;
import org.placard.action.Manner;
import org.placard.action.Result;
import org.placard.action.RollCall;
import org.placard.action.Vote;
import org.placard.platform.Refusal;
import org.placard.practice.Stack;
import org.placard.states.Membership;
import org.placard.states.States;

/** What a resolution's vote is entered as: the roll-call of the record, or its figures where there is no other way. */
final class RollCallReplay {

    private final CallingTheRoll roll;
    private final States states;
    private final Voters voters;
    private final Findings findings;

    RollCallReplay(Stack stack, Findings findings) {
        this.roll = stack.part(CallingTheRoll.class);
        this.states = stack.part(States.class);
        this.voters = new Voters(states, findings);
        this.findings = findings;
    }

    Result of(Resolution resolution) {
        if (!resolution.voted()) {
            return Result.of(Manner.WITHOUT_VOTE, null, null, null);
        }
        return rollCall(resolution).map(called -> result(resolution, called)).orElseGet(() -> result(resolution, null));
    }

    private static Result result(Resolution resolution, RollCall called) {
        Resolution.Figures figures = resolution.figures();
        return Result.of(Manner.RECORDED_VOTE, figures.inFavour(), figures.against(), figures.abstentions(), called);
    }

    private Optional<RollCall> rollCall(Resolution resolution) {
        if (resolution.rollCall().isEmpty()) {
            findings.add(
                    "Recorded votes without a roll-call in the record, entered by their figures", resolution.symbol());
            return Optional.empty();
        }
        if (!Membership.covers(resolution.adopted())) {
            findings.add(
                    "Roll-calls of days whose members are not all in the data, entered by their figures",
                    resolution.symbol());
            return Optional.empty();
        }
        return voters.of(resolution).flatMap(ballots -> accepted(resolution, ballots));
    }

    // The roll-call is asked for first: where it is refused, the figures are still the record's.
    private Optional<RollCall> accepted(Resolution resolution, List<Ballot> ballots) {
        try {
            RollCall called = RollCall.of(ballots, true);
            tellAbsent(
                    resolution,
                    roll.complete(result(resolution, called), resolution.adopted())
                            .rollCall());
            return Optional.of(called);
        } catch (Refusal refusal) {
            findings.add(
                    "Roll-calls refused, entered by their figures", resolution.symbol() + ": " + refusal.getMessage());
            return Optional.empty();
        }
    }

    private void tellAbsent(Resolution resolution, RollCall complete) {
        List<String> absent = complete.states(Vote.ABSENT);
        if (!absent.isEmpty()) {
            findings.add(
                    "Roll-calls in which members of the day do not stand, entered as absent",
                    absent.stream()
                            .map(state -> states.byIso3(state).orElseThrow().name("en"))
                            .collect(Collectors.joining(", ", resolution.symbol() + ": ", "")));
        }
    }
}
