package org.placard.texts;

import java.util.List;

/**
 * What reading a source gave.
 *
 * @param remainsSeized whether an operative paragraph decides to remain seized of the matter
 */
public record Reading(
        TextModel text, List<ProposedObligation> obligations, boolean remainsSeized, List<Warning> warnings) {

    public Reading {
        obligations = obligations == null ? List.of() : List.copyOf(obligations);
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }
}
