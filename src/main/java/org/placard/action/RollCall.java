package org.placard.action;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.placard.journal.contract.Tally;
import org.placard.platform.Refusal;

/**
 * How each State voted. What was voted on, whoever keeps it knows. Whether the States were members that day and none is
 * missing, {@link CallingTheRoll} says.
 *
 * @param votes by ISO 3166-1 alpha-3 code, in the order of the codes
 * @param othersAbsent whether members that are not named were absent: somebody has to say so, or none may be missing
 */
public record RollCall(Map<String, Vote> votes, boolean othersAbsent) {

    public RollCall {
        votes = Collections.unmodifiableMap(new TreeMap<>(votes));
    }

    /** @throws Refusal if a State stands there twice or a word is no vote */
    public static RollCall of(List<Ballot> ballots, boolean othersAbsent) {
        Map<String, Vote> votes = new LinkedHashMap<>();
        Set<String> twice = new TreeSet<>();
        for (Ballot ballot : ballots) {
            if (votes.put(String.valueOf(ballot.state()), Vote.of(ballot.vote())) != null) {
                twice.add(ballot.state());
            }
        }
        if (!twice.isEmpty()) {
            throw new Refusal(RollCallRule.STATE_TWICE, "rollCall", twice);
        }
        return new RollCall(votes, othersAbsent);
    }

    public Tally tally() {
        return new Tally(count(Vote.IN_FAVOUR), count(Vote.AGAINST), count(Vote.ABSTAINING));
    }

    /** The codes of the States that voted so. */
    public List<String> states(Vote vote) {
        return votes.keySet().stream().filter(state -> votes.get(state) == vote).toList();
    }

    /** As a journal entry keeps it: {@code in-favour ARG BOL; against; abstaining ARM}. */
    public String line() {
        List<String> parts = new ArrayList<>();
        for (Vote vote : Vote.values()) {
            parts.add(states(vote).stream().collect(Collectors.joining(" ", vote.word() + " ", "")));
        }
        return parts.stream().map(String::strip).collect(Collectors.joining("; "));
    }

    private int count(Vote vote) {
        return states(vote).size();
    }
}
