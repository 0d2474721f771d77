package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a recorded vote: its figures, and after "In favour:", "Against:", "Abstaining:" who voted how. */
final class RollCall {

    private static final String COUNT = "(\\d{1,3}|no|none)";
    private static final Pattern FIGURES = Pattern.compile("(?i)\\b" + COUNT
            + "(?:\\s+votes)?(?:\\s+in\\s+favour)?,?\\s+to\\s+" + COUNT + "\\b(?:\\s+against)?"
            + "(?:,?\\s+(?:with|and)\\s+" + COUNT + "\\s+abstentions?)?");
    private static final Pattern SIDE = Pattern.compile("(?i)\\b(in favour|against|abstaining|abstentions?)\\s*:");
    private static final Pattern AROUND_NAMES = Pattern.compile("^[\\s\\[]+|(?<![\\].;*\\s])[\\].;*\\s]++$");
    private static final List<String> SIDES = List.of("i", "ag", "ab");

    private final List<List<String>> voters = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private Integer[] figures = new Integer[3];
    private int side = -1;

    /** Takes the next piece of the closing matter. */
    void take(String text) {
        Matcher next = SIDE.matcher(text);
        if (figures[0] == null && side < 0) {
            readFigures(text);
        }
        int from = 0;
        while (next.find()) {
            takeNames(text.substring(from, next.start()));
            side = sideOf(next.group(1).toLowerCase(Locale.ROOT));
            from = next.end();
        }
        takeNames(text.substring(from));
    }

    /** In favour, against, abstaining: the number as printed, or null. */
    Integer figure(int ofSide) {
        return figures[ofSide];
    }

    /** In favour, against, abstaining: the names as printed. */
    List<String> voters(int ofSide) {
        return voters.get(ofSide);
    }

    private static int sideOf(String word) {
        int of = 0;
        while (!word.startsWith(SIDES.get(of))) {
            of++;
        }
        return of;
    }

    private void takeNames(String names) {
        String bare = AROUND_NAMES.matcher(names).replaceAll("");
        if (side >= 0 && !bare.isEmpty() && !bare.equalsIgnoreCase("none")) {
            SponsorNames.split(bare.replace(';', ','))
                    .forEach(name -> voters.get(side).add(name.strip()));
        }
    }

    private void readFigures(String text) {
        Matcher found = FIGURES.matcher(text);
        if (found.find()) {
            figures = new Integer[] {count(found.group(1)), count(found.group(2)), count(found.group(3))};
        }
    }

    private static Integer count(String printed) {
        if (printed == null) {
            return null;
        }
        return Character.isDigit(printed.charAt(0)) ? Integer.parseInt(printed) : 0;
    }
}
