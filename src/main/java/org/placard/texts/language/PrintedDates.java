package org.placard.texts.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as United Nations documents print them: "17 June 2020", "24 February–13 March and 15–23 June 2020". */
public final class PrintedDates {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})\\s+([A-Z][a-z]{2,8})\\s+(\\d{4})\\b");
    private static final Pattern PART = Pattern.compile("\\d{1,4}|[A-Za-z]{3,9}");

    private PrintedDates() {}

    /** The first date in a text, as printed, or null. */
    public static String firstIn(String text) {
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            if (month(date.group(2)) > 0) {
                return date.group().replaceAll("\\s+", " ");
            }
        }
        return null;
    }

    /** The day that a printed date names, or null when there is no such day. */
    public static LocalDate parse(String printed) {
        List<LocalDate> days = daysIn(printed);
        return days.size() == 1 ? days.get(0) : null;
    }

    public static int month(String word) {
        return MONTHS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }

    /**
     * All days that a printed range names, in order; months and years left out are those of the next day that
     * has them.
     * Empty when one of them cannot be.
     */
    public static List<LocalDate> daysIn(String printed) {
        List<int[]> days = partsOf(printed);
        List<LocalDate> dates = new ArrayList<>();
        int month = 0;
        int year = 0;
        for (int i = days.size() - 1; i >= 0; i--) {
            int[] day = days.get(i);
            month = day[1] == 0 ? month : day[1];
            year = day[2] == 0 ? year : day[2];
            LocalDate date = dayOf(year, month, day[0]);
            if (date == null) {
                return List.of();
            }
            dates.add(0, date);
        }
        return dates;
    }

    private static List<int[]> partsOf(String printed) {
        List<int[]> days = new ArrayList<>();
        Matcher part = PART.matcher(printed);
        while (part.find() && days.size() < 12) {
            String word = part.group();
            int[] last = days.isEmpty() ? new int[3] : days.get(days.size() - 1);
            if (Character.isLetter(word.charAt(0))) {
                last[1] = month(word) > 0 ? month(word) : last[1];
            } else if (word.length() == 4) {
                last[2] = Integer.parseInt(word);
            } else {
                days.add(new int[] {Integer.parseInt(word), 0, 0});
            }
        }
        return days;
    }

    private static LocalDate dayOf(int year, int month, int day) {
        try {
            return year == 0 || month == 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
