package org.placard.texts.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.Place;
import org.placard.texts.SessionDates;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;
import org.placard.texts.language.Ordinals;
import org.placard.texts.language.PrintedDates;

/** Reads "Forty-third session" and the dates after it. */
final class SessionReader {

    private static final Pattern SESSION =
            Pattern.compile("\\b([A-Za-z]{4,12}(?:-[a-z]{5,8})?|\\d{1,3}(?:st|nd|rd|th))\\s+"
                    + "(?:(?:special|emergency|resumed)\\s+){0,3}session\\b");
    private static final String WORD = "(?:\\d{1,2}|[A-Z][a-z]{2,8}|and|to|[–—-])";
    private static final String NEXT_WORD = "[\\s,–—-]{1,4}(?:\\d{1,4}|[A-Z][a-z]{2,8}|and|to|[–—-])\\b";
    private static final Pattern DATES = Pattern.compile("\\G\\s{0,4}(" + WORD + "(?:" + NEXT_WORD
            + "){0,20}?[\\s,]{1,3}\\d{4})\\b(?!\\s{1,3}(?:and|[–—-])\\s{0,3}\\d)");

    private final HeadText head;
    private final Consumer<Warning> warnings;
    private Integer number;
    private int end = -1;

    SessionReader(HeadText head, Consumer<Warning> warnings) {
        this.head = head;
        this.warnings = warnings;
        find();
    }

    Integer number() {
        return number;
    }

    private void find() {
        Matcher session = SESSION.matcher(head.text());
        while (number == null && session.find()) {
            number = Ordinals.parse(session.group(1));
            end = session.end();
        }
    }

    SessionDates dates() {
        Matcher dates = number == null ? null : DATES.matcher(head.text());
        if (dates == null || !dates.find(end)) {
            return null;
        }
        String printed = dates.group(1).replaceAll("\\s+", " ");
        List<LocalDate> days = PrintedDates.daysIn(printed);
        if (days.isEmpty()) {
            Place place = new Place(head.lineAt(end), "masthead");
            warnings.accept(Warning.of(WarningCode.SESSION_DATES_UNREAD, place, printed));
            return new SessionDates(printed, null, null);
        }
        return new SessionDates(printed, days.get(0), days.get(days.size() - 1));
    }
}
