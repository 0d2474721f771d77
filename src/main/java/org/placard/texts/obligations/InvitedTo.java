package org.placard.texts.obligations;

import org.placard.texts.ObligationKind;

/**
 * Reads "Invites the Special Adviser to an interactive dialogue with the Council at its fiftieth session": who is invited
 * is a guest, and the Council holds it.
 */
final class InvitedTo {

    private final Tokens tokens;
    private final Targets targets;

    InvitedTo(Tokens tokens, Targets targets) {
        this.tokens = tokens;
        this.targets = targets;
    }

    /** The meeting that a clause invites somebody to, or null. */
    Deliverable in(Clause clause) {
        NounPhrases nouns = new NounPhrases(tokens);
        for (int i = clause.from(); i < clause.to(); i++) {
            boolean article = tokens.is(i + 1, "a") || tokens.is(i + 1, "an");
            NounPhrase noun = article && isInvited(i, clause) ? nouns.at(i + 1, clause.to()) : null;
            if (noun != null && noun.kind() == ObligationKind.MEETING) {
                return dated(noun, clause);
            }
        }
        return null;
    }

    /** "invites … to a dialogue", "decides to invite … to participate in a dialogue". */
    private boolean isInvited(int index, Clause clause) {
        boolean decided = clause.decides() && tokens.matches(clause.from(), "to", "invite");
        boolean takesPart = tokens.matches(index - 1, "participate", "in");
        return clause.verb().equals("invites") && (tokens.is(index, "to") || takesPart) || decided && takesPart;
    }

    private Deliverable dated(NounPhrase noun, Clause clause) {
        VerbPhrase phrase = new VerbPhrase(VerbKind.CONVENE, noun.from(), clause.to());
        Clause host = new Clause(clause.verb(), Addressees.COUNCIL, clause.from(), clause.to());
        Deliverable meeting = new Deliverable(ObligationKind.MEETING, host, phrase, noun);
        targets.in(noun.to(), clause.to()).stream()
                .filter(target -> !target.isOpen())
                .forEach(meeting.targets::add);
        return meeting.targets.isEmpty() ? null : meeting;
    }
}
