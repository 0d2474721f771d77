package org.placard.texts.language;

import java.util.List;
import java.util.Locale;

/** Cardinal numbers in words up to twenty, or in up to four digits. */
public final class Cardinals {

    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private Cardinals() {}

    /** The number of one word, or null when it is none. */
    public static Integer parse(String word) {
        int inWords = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
        if (inWords >= 0) {
            return inWords;
        }
        boolean digits = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.valueOf(word) : null;
    }
}
