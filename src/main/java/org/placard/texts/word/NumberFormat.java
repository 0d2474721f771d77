package org.placard.texts.word;

import java.util.Locale;

/** Writes a number as an automatic list prints it. */
final class NumberFormat {

    private static final int LONGEST_LETTERS = 5;
    private static final String[] THOUSANDS = {"", "m", "mm", "mmm"};
    private static final String[] HUNDREDS = {"", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private NumberFormat() {}

    /** @param format as the standard names it; digits where it is not known */
    static String of(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** a to z, then aa to zz: the letter again, as Word counts. */
    private static String letters(int number) {
        int times = (number + 25) / 26;
        if (number < 1 || times > LONGEST_LETTERS) {
            return String.valueOf(number);
        }
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        return THOUSANDS[number / 1000] + HUNDREDS[number / 100 % 10] + TENS[number / 10 % 10] + ONES[number % 10];
    }
}
