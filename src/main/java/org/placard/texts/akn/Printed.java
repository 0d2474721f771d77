package org.placard.texts.akn;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.placard.texts.language.Ordinals;

/** Numbers and dates as United Nations documents print them in English. */
final class Printed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Printed() {}

    /** The number of a paragraph that is of no part of a resolution: "1." and "(a)". */
    static String number(String number) {
        return number.matches("\\d+") ? number + "." : "(" + number + ")";
    }

    /** "17 June 2020". */
    static String date(LocalDate date) {
        return DAY.format(date);
    }

    /** "45th". */
    static String ordinal(int number) {
        int tens = Math.abs(number) % 100;
        String end = switch (tens > 10 && tens < 14 ? 0 : tens % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + end;
    }

    /** "Forty-third", or in digits above a hundred. */
    static String ordinalInWords(int number) {
        String words = Ordinals.inWords(number);
        return words == null ? ordinal(number) : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
