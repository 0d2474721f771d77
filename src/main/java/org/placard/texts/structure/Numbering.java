package org.placard.texts.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that paragraphs open with: "7.", "(a)", "(iv)". */
final class Numbering {

    private static final Pattern OPERATIVE = Pattern.compile("[“\"]?(\\d{1,3})\\.\\s+(?=\\S)");
    private static final Pattern SUB = Pattern.compile("[“\"]?\\(([a-z]{1,5}|\\d{1,2})\\)\\s+(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("[•●▪–—-]\\s+(?=\\S)");
    private static final Pattern ROMAN = Pattern.compile("[ivxl]+");

    private Numbering() {}

    static boolean opens(String text) {
        return operative(text).lookingAt()
                || sub(text).lookingAt()
                || bullet(text).lookingAt();
    }

    static Matcher operative(String text) {
        return OPERATIVE.matcher(text);
    }

    static Matcher sub(String text) {
        return SUB.matcher(text);
    }

    static Matcher bullet(String text) {
        return BULLET.matcher(text);
    }

    static boolean isRoman(String label) {
        return ROMAN.matcher(label).matches();
    }
}
