package org.placard.texts.obligations;

import java.util.Set;

/**
 * A part of a paragraph that one verb in the present tense governs.
 *
 * @param verb the governing verb, from this paragraph or its chapeau
 * @param addressee who is to act, or null when the clause names nobody
 * @param from index of the first token after the governing verb
 * @param to index after the last token
 */
record Clause(String verb, String addressee, int from, int to) {

    private static final Set<String> DECIDING =
            Set.of("decides", "resolves", "renews", "extends", "establishes", "appoints", "creates", "mandates");

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
        return new Clause("requests", other, from, to);
    }
}
