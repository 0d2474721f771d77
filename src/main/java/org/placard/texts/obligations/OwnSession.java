package org.placard.texts.obligations;

import java.util.Set;
import org.placard.texts.ObligationKind;
import org.placard.texts.SessionRelation;
import org.placard.texts.language.Ordinals;

/**
 * Reads sessions of a mechanism that are ordered themselves: "to convene the fifth session of the Forum on Wells", "that
 * the Working Group shall hold its tenth session in 2022", "that the tenth session of the Working Group shall be held …".
 */
final class OwnSession {

    private static final Set<String> DETERMINERS = Lexicon.words("the a an its one another two three");
    private static final Set<String> MORE_OR_NEXT =
            Lexicon.words("annual biennial additional next organizational further resumed extraordinary inaugural");
    private static final int LONGEST = 7;

    private final Tokens tokens;

    OwnSession(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The session that is the object of a verb, or null. */
    Deliverable of(VerbPhrase phrase, Clause clause) {
        return at(Staging.objectAfter(tokens, phrase.verb()), phrase, clause);
    }

    /** The session whose being held a clause decides, or null. */
    Deliverable heldIn(Clause clause) {
        VerbPhrase phrase = new VerbPhrase(VerbKind.CONVENE, clause.from() + 1, clause.to());
        Deliverable session = tokens.is(clause.from(), "that") ? at(clause.from() + 1, phrase, clause) : null;
        boolean held = session != null && isHeldAfter(session.noun.to(), clause.to());
        return held ? session : null;
    }

    private boolean isHeldAfter(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isOneOf(i, Lexicon.MODALS)) {
                return tokens.matches(i + 1, "be", "held")
                        || tokens.matches(i + 1, "be", "convened")
                        || tokens.matches(i + 1, "take", "place");
            }
        }
        return false;
    }

    private Deliverable at(int index, VerbPhrase phrase, Clause clause) {
        int head = tokens.isOneOf(index, DETERMINERS) ? headAfter(index) : -1;
        Owner owner = head < 0 ? null : ownerOf(head, clause);
        if (owner == null) {
            return null;
        }
        NounPhrase noun = new NounPhrase(ObligationKind.MEETING, index, owner.to(), false, false);
        Deliverable session = new Deliverable(ObligationKind.MEETING, clause, phrase, noun);
        Integer number = numberIn(index, head);
        SessionRelation relation = number == null ? null : SessionRelation.AT;
        session.targets.add(new Target(owner.name(), number, relation, index, head + 1));
        return session;
    }

    private int headAfter(int determiner) {
        boolean known = false;
        for (int i = determiner + 1; i < determiner + LONGEST; i++) {
            if (tokens.is(i, "session") || tokens.is(i, "sessions")) {
                return known ? i : -1;
            }
            known |= tokens.isOneOf(i, MORE_OR_NEXT) || Ordinals.parse(tokens.word(i)) != null;
            if (Lexicon.MODALS.contains(tokens.word(i))
                    || Lexicon.PREPOSITIONS.contains(tokens.word(i))
                    || tokens.at(i).isPunctuation()) {
                return -1;
            }
        }
        return -1;
    }

    private Integer numberIn(int from, int head) {
        for (int i = from; i < head; i++) {
            if (Ordinals.parse(tokens.word(i)) != null) {
                return Ordinals.parse(tokens.word(i));
            }
        }
        return null;
    }

    /** The mechanism named after "of", else the one that is to act. */
    private Owner ownerOf(int head, Clause clause) {
        Owner named = tokens.is(head + 1, "of") ? namedAt(tokens.is(head + 2, "the") ? head + 3 : head + 2) : null;
        String actor = clause.addressee();
        boolean meets = actor != null && Addressees.meetsInSessions(actor);
        return named == null && meets ? new Owner(actor, head + 1) : named;
    }

    private Owner namedAt(int name) {
        for (int i = name; i < name + LONGEST && !tokens.at(i).isPunctuation(); i++) {
            Phrases.Found known = Addressees.withSessionsAt(tokens, i);
            if (known != null) {
                return new Owner(known.meaning(), known.to());
            }
            Phrases.Found printed = Addressees.longAt(tokens, i);
            if (printed != null) {
                return new Owner(tokens.printed(i, endOf(printed)), endOf(printed));
            }
        }
        return null;
    }

    /** Where a mechanism meets is no part of its name. */
    private int endOf(Phrases.Found name) {
        int in = tokens.find("in", name.from(), name.to());
        return in < 0 ? name.to() : in;
    }

    /** @param to index after the last token that says whose session it is */
    private record Owner(String name, int to) {}
}
