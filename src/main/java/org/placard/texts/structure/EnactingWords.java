package org.placard.texts.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The Human Rights Council,": the words between the title and the preamble. */
final class EnactingWords {

    private static final Pattern WORDS = Pattern.compile(
            "[“\"*_>\\s]*The (Human Rights Council|General Assembly|Economic and Social Council|Security"
                    + " Council)[*_]*");

    private EnactingWords() {}

    /** Whether a line or block says nothing else. */
    static boolean are(String text) {
        return text.length() < 60
                && end(text) > 0
                && text.substring(end(text)).chars().allMatch(c -> ",*_ ".indexOf(c) >= 0);
    }

    /** Where the words end, their comma included, when a text opens with them and goes on; else 0. */
    static int openingOf(String text) {
        int end = end(text);
        return end > 0 && text.startsWith(",", end) ? end + 1 : 0;
    }

    private static int end(String text) {
        Matcher words = WORDS.matcher(text);
        return words.lookingAt() ? words.end() : 0;
    }
}
