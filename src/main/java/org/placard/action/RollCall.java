package org.placard.action;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.journal.contract.Tally;
import org.placard.platform.Refusal;

/**
 * How each State voted. What was voted on, whoever keeps it knows. Whether the States were members that day and none is
 * missing, {@link CallingTheRoll} says.
 *
 * @param votes by ISO 3166-1 alpha-3 code; a complete one is in the order in which members are called
 * @param othersAbsent whether members that are not named were absent: somebody has to say so, or none may be missing
 */
public record RollCall(Map<String, Vote> votes, boolean othersAbsent) {

    public RollCall {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
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

    /** The three lists that the Council prints, and those of members that did not vote where there are some. */
    public Map<Vote, List<String>> lists() {
        Map<Vote, List<String>> lists = new EnumMap<>(Vote.class);
        Arrays.stream(Vote.values())
                .filter(vote -> vote.counts() || !states(vote).isEmpty())
                .forEach(vote -> lists.put(vote, states(vote)));
        return lists;
    }

    /** As a journal entry keeps it, by code: {@code in-favour ARG BOL; abstaining ARM; others absent}. */
    public String line() {
        Stream<String> lists = Arrays.stream(Vote.values()).map(this::line);
        return Stream.concat(lists, Stream.of(othersAbsent ? "others absent" : ""))
                .filter(list -> !list.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String line(Vote vote) {
        return states(vote).isEmpty()
                ? ""
                : vote.word() + states(vote).stream().sorted().collect(Collectors.joining(" ", " ", ""));
    }

    private int count(Vote vote) {
        return states(vote).size();
    }
}
