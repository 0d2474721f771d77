package org.placard.texts.word;

/**
 * One level of a list.
 *
 * @param format as the standard names it, such as "lowerLetter"
 * @param text with "%1" for the number of the first level, such as "(%2)"
 * @param restart the level, from 1, after which it starts again; 0 for never; null for after any above it
 * @param legal whether all numbers are printed in digits
 * @param style whose paragraphs are at this level, or null
 */
record ListLevel(int start, String format, String text, Integer restart, boolean legal, String style) {

    static final ListLevel UNTOLD = new ListLevel(0, "decimal", "", null, false, null);

    /** How many levels a list has. */
    static final int COUNT = 9;

    boolean startsAgainAfter(int used, int own) {
        return used < own && (restart == null || restart != 0 && used < restart);
    }
}
