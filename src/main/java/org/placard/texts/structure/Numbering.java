package org.placard.texts.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.language.Openers;

/** The numbers that paragraphs open with: "7.", "(a)", "(iv)". */
final class Numbering {

    /** "7.", "7)", "OP 7.", "OP7", and a bare "7" before a capital letter. */
    private static final Pattern OPERATIVE = Pattern.compile(
            "[“\"]?(?:(?:OP\\s?)?(\\d{1,3})(?:(?:\\s(?:bis|ter))?\\.|\\))\\s+(?=\\S)|OP\\s?(\\d{1,3})(?:bis|ter)?:?\\s+(?=\\S)"
                    + "|(\\d{1,3})\\s+(?=[A-Z][a-z]))");

    private static final Pattern PREAMBULAR = Pattern.compile("[“\"]?PP\\s?\\d{1,3}(?:bis|ter)?[.:)]?\\s+(?=\\S)");
    private static final Pattern SUB = Pattern.compile(
            "[“\"]?(?:\\(([a-z]{1,5}|\\d{1,2})\\)|([a-z]|[ivx]{1,4})\\))(\\s?(?:bis|ter|quater)\\b)?\\s+(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("[•●▪◦‣·*–—-]\\s+(?=\\S)");
    private static final Pattern ROMAN = Pattern.compile("[ivxl]+");

    private Numbering() {}

    static boolean opens(String text) {
        return opensOperative(text)
                || preambular(text).lookingAt()
                || sub(text).lookingAt()
                || bullet(text).lookingAt();
    }

    static Matcher operative(String text) {
        return OPERATIVE.matcher(text);
    }

    /** A number without a stop is one only before words that order something. */
    static boolean opensOperative(String text) {
        Matcher number = operative(text);
        return number.lookingAt() && (number.group(3) == null || Openers.opensOperative(text.substring(number.end())));
    }

    /** The number that a match found. */
    static int numberOf(Matcher operative) {
        String bare = operative.group(2) == null ? operative.group(3) : operative.group(2);
        return Integer.parseInt(operative.group(1) == null ? bare : operative.group(1));
    }

    static Matcher preambular(String text) {
        return PREAMBULAR.matcher(text);
    }

    /** The label of a sub-paragraph that a match found: "a", "iv", "a bis". */
    static String labelOf(Matcher sub) {
        String label = sub.group(1) == null ? sub.group(2) : sub.group(1);
        return sub.group(3) == null ? label : label + " " + sub.group(3).strip();
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
