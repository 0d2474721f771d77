package org.placard.practice.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    /** Votes by ISO 3166-1 alpha-3 code; empty if a name means no State. */
    Optional<Map<String, String>> of(Resolution resolution) {
        Map<String, String> votes = new LinkedHashMap<>();
        for (Map.Entry<String, String> vote : resolution.rollCall().entrySet()) {
            Optional<String> state = state(vote.getKey(), resolution.symbol());
            if (state.isEmpty()) {
                findings.add("Roll-calls with a name that means no State", resolution.symbol() + ": " + vote.getKey());
                return Optional.empty();
            }
            votes.put(state.get(), vote.getValue());
        }
        return Optional.of(votes);
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
}
