package org.placard.texts.obligations;

import org.placard.texts.ObligationKind;

/**
 * A deliverable in object position.
 *
 * @param definite whether it speaks of something named before ("it", "the report")
 * @param possessive whether it is somebody's own ("its annual report")
 */
record NounPhrase(ObligationKind kind, int from, int to, boolean definite, boolean possessive) {}
