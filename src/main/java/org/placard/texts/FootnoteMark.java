package org.placard.texts;

/**
 * A footnote mark taken out of a text.
 *
 * @param mark the mark as printed, without escapes: "1", "*"
 * @param at where it stood: an offset into the text without marks
 */
public record FootnoteMark(String mark, int at) {}
