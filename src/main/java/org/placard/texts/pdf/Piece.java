package org.placard.texts.pdf;

import org.placard.texts.Footnote;
import org.placard.texts.print.Span.Look;

/**
 * Letters set in one way, at their place in a line.
 *
 * @param x from the left edge of the page, in points
 * @param width in points
 * @param note the footnote that has to stand on the same page, or null
 */
record Piece(String text, Face face, float size, Look look, float x, float width, Footnote note) {

    Piece at(float newX) {
        return new Piece(text, face, size, look, newX, width, note);
    }
}
