package org.placard.texts.obligations;

/**
 * A verb in the infinitive and what follows it, up to the next one.
 *
 * @param verb index of the verb, or {@link #IN_THE_CHAPEAU}
 * @param to index after the phrase's last token
 */
record VerbPhrase(VerbKind kind, int verb, int to) {

    /** Where a verb is that the chapeau left open. */
    static final int IN_THE_CHAPEAU = -1;

    int from() {
        return verb + 1;
    }
}
