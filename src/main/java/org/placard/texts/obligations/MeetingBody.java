package org.placard.texts.obligations;

import java.util.Set;

/** Whose meeting it is, where the text names neither a body nor a session. */
final class MeetingBody {

    private static final Set<String> OF_THE_ORGAN = Set.of("Bureau", "Secretary-General");

    private final Tokens tokens;
    private final String organ;

    MeetingBody(Tokens tokens, String organ) {
        this.tokens = tokens;
        this.organ = organ;
    }

    /**
     * That of whom the clause asks to convene it; but what is yearly or between sessions, and what the President or the
     * Secretary-General convenes, is the organ's, and so is whatever the Assembly asks for.
     */
    String of(Deliverable meeting, Clause clause) {
        boolean organs = clause.isCouncilsOwn()
                || clause.addressee() == null
                || organ.equals("GA")
                || clause.addressee().startsWith("President")
                || OF_THE_ORGAN.contains(clause.addressee());
        if (organs || isOrgansByName(meeting.noun)) {
            return organ;
        }
        if (clause.addressee().startsWith("Expert Mechanism")) {
            return "Expert Mechanism";
        }
        return clause.addressee().equals("High Commissioner") ? "OHCHR" : clause.addressee();
    }

    private boolean isOrgansByName(NounPhrase noun) {
        return tokens.find("annual", noun.from(), noun.to()) >= 0
                || tokens.find("intersessional", noun.from(), noun.to()) >= 0;
    }
}
