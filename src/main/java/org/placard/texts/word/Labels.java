package org.placard.texts.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the automatic numbers that delegations use into those of the Council's documents: "1)" into "1.", "a." into "(a)". */
final class Labels {

    private static final Pattern DIGITS = Pattern.compile("(?:OP ?)?(\\d{1,5})([.:)]?)");
    private static final Pattern LETTERS = Pattern.compile("\\(?([a-z]{1,6})[.)]?");
    private static final Pattern PREAMBULAR = Pattern.compile("PP ?\\d{1,5}[.:)]?");

    private Labels() {}

    /** @param level from 0 */
    static String asPrinted(String label, int level) {
        String printed = label.strip();
        Matcher digits = DIGITS.matcher(printed);
        if (digits.matches()) {
            boolean sub = level > 0 && digits.group(2).equals(")");
            return sub ? "(" + digits.group(1) + ")" : digits.group(1) + ".";
        }
        Matcher letters = LETTERS.matcher(printed);
        if (letters.matches()) {
            return "(" + letters.group(1) + ")";
        }
        return PREAMBULAR.matcher(printed).matches() ? "" : printed;
    }
}
