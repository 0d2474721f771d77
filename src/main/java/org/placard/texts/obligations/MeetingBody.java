package org.placard.texts.obligations;

import java.util.Set;

/** Whose meeting it is, where the text names neither a body nor a session. */
final class MeetingBody {

    private static final Set<String> OF_THE_ORGAN =
            Set.of("Bureau", "Secretary-General", "Secretariat", "Co-facilitators");
    private static final Set<String> OFFICE = Set.of("High Commissioner", "OHCHR");

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
        if ("President of the General Assembly".equals(clause.addressee())) {
            return "GA";
        }
        boolean organs = clause.isCouncilsOwn()
                || clause.addressee() == null
                || organ.equals("GA")
                || clause.addressee().startsWith("President")
                || OF_THE_ORGAN.contains(clause.addressee());
        if (organs || isIntersessional(meeting) || isAnnual(meeting.noun, clause)) {
            return organ;
        }
        if (clause.addressee().startsWith("Expert Mechanism")) {
            return "Expert Mechanism";
        }
        return clause.addressee().equals("High Commissioner") ? "OHCHR" : clause.addressee();
    }

    /** "an intersessional seminar", "during the intersessional period". */
    private boolean isIntersessional(Deliverable meeting) {
        return tokens.find("intersessional", meeting.phrase.from(), meeting.phrase.to()) >= 0;
    }

    /** What the Office prepares every year is the Council's day; what others hold every year is their own. */
    private boolean isAnnual(NounPhrase noun, Clause clause) {
        return OFFICE.contains(clause.addressee()) && tokens.find("annual", noun.from(), noun.to()) >= 0;
    }
}
