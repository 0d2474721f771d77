package org.placard.platform;

/** Puts refusals into words where nobody reads a page: for logs, tables and reports, in English. */
public interface Sentences {

    Sentence of(Refusal refusal);
}
