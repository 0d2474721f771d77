package org.placard.notify.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.placard.platform.Geneva;

/** Dates and moments as iCalendar writes them, and the rules of Geneva's clock. */
final class Zone {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    // The rule that Switzerland follows since 1996; a test compares it with Java's.
    private static final String RULES = """
            BEGIN:VTIMEZONE
            TZID:Europe/Zurich
            BEGIN:STANDARD
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    private Zone() {}

    static void define(ContentLines lines) {
        RULES.lines().map(line -> line.split(":", 2)).forEach(line -> lines.plain(line[0], line[1]));
    }

    static ContentLines day(ContentLines lines, String name, LocalDate day) {
        return lines.plain(name + ";VALUE=DATE", DAY.format(day));
    }

    static ContentLines moment(ContentLines lines, String name, Instant moment) {
        return lines.plain(name + ";TZID=" + Geneva.ZONE, MOMENT.format(moment.atZone(Geneva.ZONE)));
    }

    static String utc(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC)) + "Z";
    }
}
