package org.placard.texts;

/**
 * The words that an obligation was read from.
 *
 * @param paragraph index into {@link TextModel#paragraphs()}
 * @param from offset of the first character in that paragraph's text
 * @param to offset after the last one
 */
public record Evidence(int paragraph, int from, int to) {}
