package org.placard.texts.pdf;

/**
 * A printed letter, or a ligature. Lengths are in points, from the top left corner of the page; y is the baseline.
 *
 * @param size of the font as printed
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold, boolean italic) {

    float right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
