package org.placard.texts.obligations;

import java.util.Set;
import org.placard.texts.language.PrintedDates;

/**
 * Finds the day, month or year that a paragraph names instead of a session: "by March 2024", "on 13 and 14 July 2026",
 * "before the end of 2020". As exact as the text, in the form of ISO 8601: "2024", "2024-03", "2026-07-13".
 */
final class Dates {

    private static final Set<String> BEFORE_A_DATE =
            Lexicon.words("in on by before until till during from for than commencing beginning starting after");
    private static final Set<String> PARTS =
            Lexicon.words("early late mid the end beginning start middle course of year first second third fourth last"
                    + " half quarter no later");
    private static final Set<String> LOOKING_BACK = Lexicon.words("held adopted made submitted issued since concluded"
            + " convened established launched published signed dated took place");
    private static final int LONGEST = 9;

    private final Tokens tokens;

    Dates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The first date in a range that is yet to come as far as the words say, or null. */
    Found firstIn(int from, int to) {
        for (int i = from; i < to; i++) {
            Found found = tokens.isOneOf(i, BEFORE_A_DATE) && !looksBack(i - 1) ? after(i, to) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "held in 2016" and "took place in 2016", but not "to be held in 2026" nor "to take place in 2026". */
    private boolean looksBack(int index) {
        return tokens.isOneOf(index, LOOKING_BACK) && !tokens.is(index - 1, "be") && !tokens.is(index - 1, "take");
    }

    /** What stands after a preposition: parts of a year, days, a month, and at last the year. */
    private Found after(int preposition, int to) {
        int day = 0;
        int month = 0;
        for (int i = preposition + 1; i < Math.min(to, preposition + LONGEST); i++) {
            int year = yearAt(i);
            if (year > 0) {
                return new Found(iso(year, month, day), preposition, i + 1);
            }
            if (PrintedDates.month(tokens.word(i)) > 0) {
                month = month == 0 ? PrintedDates.month(tokens.word(i)) : month;
            } else if (dayAt(i) > 0) {
                day = day == 0 ? dayAt(i) : day;
            } else if (!joins(i)) {
                return null;
            }
        }
        return null;
    }

    private boolean joins(int index) {
        return tokens.isOneOf(index, PARTS)
                || tokens.is(index, "to")
                || tokens.is(index, "and")
                || tokens.is(index, "–")
                || tokens.isOneOf(index, BEFORE_A_DATE);
    }

    private int yearAt(int index) {
        String word = tokens.word(index);
        boolean year =
                word.length() == 4 && word.startsWith("20") && word.chars().allMatch(Character::isDigit);
        return year ? Integer.parseInt(word) : 0;
    }

    private int dayAt(int index) {
        String word = tokens.word(index);
        boolean digits = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        int day = digits ? Integer.parseInt(word) : 0;
        return day <= 31 ? day : 0;
    }

    private static String iso(int year, int month, int day) {
        String iso = String.valueOf(year);
        if (month > 0) {
            iso += String.format("-%02d", month);
        }
        return month > 0 && day > 0 ? iso + String.format("-%02d", day) : iso;
    }

    record Found(String iso, int from, int to) {}
}
