package org.placard.texts.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The Human Rights Council,": the words between the title and the preamble, of this body or another. */
final class EnactingWords {

    private static final String WORD = "(?:\\s(?:of|on|for|the|to|in|and|[A-Z][A-Za-z’'-]{0,20})){0,12}";
    private static final Pattern WORDS = Pattern.compile("[“\"*_>\\s]{0,6}The(?:\\s(?:Human Rights Council|General"
            + " Assembly|Economic and Social Council|Security Council)\\b|" + WORD
            + "\\s(?:Council|Assembly|Commission|Committee|Conference|Board|Congress|Forum)" + WORD
            + "(?=,))[*_]{0,6}");
    private static final int LONGEST = 120;

    private EnactingWords() {}

    /** Whether a line or block says nothing else. */
    static boolean are(String text) {
        return text.length() < LONGEST
                && end(text) > 0
                && text.substring(end(text)).chars().allMatch(c -> ",:*_ ".indexOf(c) >= 0);
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
