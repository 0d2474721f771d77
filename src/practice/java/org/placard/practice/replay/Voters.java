package org.placard.practice.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placard.action.Ballot;
import org.placard.states.NameMatch;
import org.placard.states.States;

/** The States behind the names of a roll-call. A name that the record spells otherwise is told, not passed over. */
final class Voters {

    private final States states;
    private final Findings findings;

    Voters(States states, Findings findings) {
        this.states = states;
        this.findings = findings;
    }

    /** The votes as a clerk would send them; empty if a name means no State. */
    Optional<List<Ballot>> of(Resolution resolution) {
        List<Ballot> ballots = new ArrayList<>();
        for (Map.Entry<String, String> vote : resolution.rollCall().entrySet()) {
            Optional<String> state = state(vote.getKey(), resolution.symbol());
            if (state.isEmpty()) {
                findings.add("Roll-calls with a name that means no State", resolution.symbol() + ": " + vote.getKey());
                return Optional.empty();
            }
            ballots.add(new Ballot(state.get(), word(vote.getValue())));
        }
        return Optional.of(ballots);
    }

    private Optional<String> state(String name, String symbol) {
        NameMatch match = states.named(name);
        if (match.iso3().isPresent() || match.suggestions().size() != 1) {
            return match.iso3();
        }
        String meant = match.suggestions().get(0);
        findings.add("Names that the record spells otherwise", symbol + ": " + name + " (" + meant + ")");
        return states.named(meant).iso3();
    }

    // "In favour", as the record has it.
    private static String word(String printed) {
        return printed.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
