package org.placard.texts.obligations;

import java.util.Set;

/** Finds who prepares a meeting that a body decides to hold: "a panel discussion, to be organized by the Office". */
final class Organizers {

    private static final Set<String> PREPARED =
            Lexicon.words("organized organised convened hosted facilitated arranged prepared");
    private static final Set<String> BEFORE_PREPARED = Lexicon.words("be , jointly");
    private static final int NEAR = 8;

    private final Tokens tokens;

    Organizers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Who is named as the one to prepare it, or null; the body's own doing needs no such word. */
    String of(Deliverable meeting, int limit) {
        if (meeting.clause.addressee() != null && !meeting.clause.isCouncilsOwn()) {
            return null;
        }
        for (int i = meeting.noun.to(); i < limit; i++) {
            boolean prepared = tokens.isOneOf(i, PREPARED) && tokens.isOneOf(i - 1, BEFORE_PREPARED);
            if (prepared && tokens.is(i + 1, "by")) {
                return Addressees.firstIn(tokens, i + 2, Math.min(limit, i + NEAR));
            }
        }
        return null;
    }
}
