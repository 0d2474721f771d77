package org.placard.texts.obligations;

/**
 * A part of a paragraph that one verb in the present tense governs.
 *
 * @param verb the governing verb, from this paragraph or its chapeau
 * @param addressee who is to act, or null when the clause names nobody
 * @param from index of the first token after the governing verb
 * @param to index after the last token
 */
record Clause(String verb, String addressee, int from, int to) {

    boolean orders() {
        return isFirm() || Lexicon.POLITE.contains(verb) && addressee != null && !addressee.equals(Addressees.STATES);
    }

    boolean isFirm() {
        return Lexicon.FIRM.contains(verb) && !Addressees.STATES.equals(addressee);
    }

    boolean isCouncilsOwn() {
        return Addressees.COUNCIL.equals(addressee);
    }

    Clause carriedInto(int length) {
        return new Clause(verb, addressee, 0, length);
    }

    Clause addressedTo(String other) {
        return new Clause("requests", other, from, to);
    }
}
