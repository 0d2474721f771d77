package org.placard.texts.obligations;

import java.util.List;
import java.util.Set;
import org.placard.texts.ObligationKind;
import org.placard.texts.ProposedObligation;

/**
 * Finds the meeting that a report is about: "a summary report on the meeting", "a report on the above-mentioned
 * panel".
 */
final class Links {

    private static final Set<String> MEETINGS = Set.of(
            "meeting",
            "panel",
            "discussion",
            "discussions",
            "workshop",
            "workshops",
            "seminar",
            "consultation",
            "consultations",
            "forum",
            "debate",
            "dialogue",
            "conference",
            "event");
    private static final int NEAR = 9;

    private final Tokens tokens;
    private final List<ProposedObligation> before;

    Links(Tokens tokens, List<ProposedObligation> before) {
        this.tokens = tokens;
        this.before = before;
    }

    Integer of(Deliverable deliverable) {
        return deliverable.kind == ObligationKind.REPORT && isAboutMeeting(deliverable.noun) ? lastMeeting() : null;
    }

    private boolean isAboutMeeting(NounPhrase noun) {
        for (int i = noun.to(); i < noun.to() + NEAR; i++) {
            if (MEETINGS.contains(tokens.word(i)) || tokens.is(i, "thereof") || tokens.is(i, "thereon")) {
                return tokens.find("and", noun.to(), i) < 0 && tokens.find(",", noun.to(), i) < 0;
            }
        }
        return false;
    }

    private Integer lastMeeting() {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).kind() == ObligationKind.MEETING) {
                return i;
            }
        }
        return null;
    }
}
