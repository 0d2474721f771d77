package org.placard.texts.obligations;

/**
 * A verb in the infinitive and what follows it, up to the next one.
 *
 * @param verb index of the verb
 * @param to index after the phrase's last token
 */
record VerbPhrase(VerbKind kind, int verb, int to) {

    int from() {
        return verb + 1;
    }
}
