package org.placard.texts.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of a paragraph that one verb in the present tense governs.
 *
 * @param verb the governing verb, from this paragraph or its chapeau
 * @param addressee who is to act, or null when the clause names nobody
 * @param from index of the first token after the governing verb
 * @param to index after the last token
 * @param open what the chapeau left open, or null
 */
record Clause(String verb, String addressee, int from, int to, Open open) {

    private static final Set<String> DECIDING =
            Lexicon.words("decides resolves agrees renews extends establishes appoints creates mandates");

    Clause(String verb, String addressee, int from, int to) {
        this(verb, addressee, from, to, null);
    }

    boolean orders() {
        return isFirm() || Lexicon.POLITE.contains(verb) && addressee != null && !addressee.equals(Addressees.STATES);
    }

    boolean isFirm() {
        return Lexicon.FIRM.contains(verb) && !Addressees.STATES.equals(addressee);
    }

    boolean decides() {
        return DECIDING.contains(verb);
    }

    boolean isCouncilsOwn() {
        return Addressees.COUNCIL.equals(addressee);
    }

    Clause addressedTo(String other) {
        return new Clause("requests", other, from, to, open);
    }

    /** Where the objects of the chapeau's verb go: nowhere for a phrase with a verb of its own. */
    List<Target> goalsOfChapeau(VerbPhrase phrase) {
        List<Target> goals = new ArrayList<>();
        if (phrase.verb() == VerbPhrase.IN_THE_CHAPEAU) {
            open.targets().forEach(target -> goals.add(target.at(0)));
        }
        return goals;
    }

    Clause leaving(Open unfinished) {
        return new Clause(verb, addressee, from, to, unfinished);
    }
}
