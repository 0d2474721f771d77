package org.placard.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.placard.platform.Refusal;
import org.placard.states.NameMatch;
import org.placard.states.States;
import org.springframework.stereotype.Component;

/** Makes a roll-call of what somebody pasted, ticked or sent. A name that fits no State is never guessed. */
@Component
public class ReadingRollCalls {

    /** Before the code of the State: the name of a form's field. */
    public static final String VOTE = "vote.";

    private final States states;

    ReadingRollCalls(States states) {
        this.states = states;
    }

    /**
     * A roll-call as the Council's documents print it.
     *
     * @throws Refusal if it is none, if a name fits no State (with the names that it may mean), or a State is named twice
     */
    public RollCall printed(String text, boolean othersAbsent) {
        Map<String, Vote> votes = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        Set<String> twice = new TreeSet<>();
        for (PrintedList.Line line : PrintedList.read(text)) {
            NameMatch match = states.named(line.name());
            match.iso3()
                    .ifPresentOrElse(state -> count(state, line, votes, twice), () -> unknown.add(asked(line, match)));
        }
        if (!unknown.isEmpty()) {
            throw new Refusal(RollCallRule.NAME_UNKNOWN, "printed", unknown);
        }
        if (!twice.isEmpty()) {
            throw new Refusal(RollCallRule.STATE_TWICE, "printed", twice);
        }
        return new RollCall(votes, othersAbsent);
    }

    /**
     * A roll-call as the fields {@code vote.<code>} of a form have it.
     *
     * @throws Refusal if a value is no vote
     */
    public RollCall ticked(Map<String, String> fields, boolean othersAbsent) {
        List<Ballot> ballots = fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(VOTE))
                .map(field -> new Ballot(field.getKey().substring(VOTE.length()), field.getValue()))
                .toList();
        return RollCall.of(ballots, othersAbsent);
    }

    /**
     * A roll-call as a program sends it: the list as printed, or a line for each State.
     *
     * @return null where neither is given
     */
    public RollCall sent(String printed, List<Ballot> ballots, boolean othersAbsent) {
        if (printed != null && ballots != null) {
            throw new Refusal(RollCallRule.LIST_AND_BALLOTS, "printed");
        }
        if (printed != null) {
            return printed(printed, othersAbsent);
        }
        return ballots == null ? null : RollCall.of(ballots, othersAbsent);
    }

    private static void count(String state, PrintedList.Line line, Map<String, Vote> votes, Set<String> twice) {
        if (votes.put(state, line.vote()) != null) {
            twice.add(line.name());
        }
    }

    private static String asked(PrintedList.Line line, NameMatch match) {
        return match.suggestions().isEmpty()
                ? line.name()
                : line.name() + " (" + String.join("? ", match.suggestions()) + "?)";
    }
}
