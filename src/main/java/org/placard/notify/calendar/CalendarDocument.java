package org.placard.notify.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A calendar as a document to subscribe to: RFC 5545, named and refreshed as RFC 7986 says. */
final class CalendarDocument {

    static final String PRODUCT = "-//Placard//Calendar//EN";
    private static final String COLOUR = "steelblue";

    private final FeedSettings settings;
    private final Alarms alarms;
    private final Function<String, URI> pages;

    /** @param pages from a file to its page */
    CalendarDocument(FeedSettings settings, Function<String, URI> pages) {
        this.settings = settings;
        this.alarms = new Alarms(settings);
        this.pages = pages;
    }

    /**
     * The same entries give the same document, however often it is asked for on a day.
     *
     * @param id stable for the calendar
     * @param today what is over has no alarms
     */
    String write(UUID id, String name, List<Entry> entries, EntryWords words, LocalDate today) {
        String language = ";LANGUAGE=" + words.language();
        String refresh = settings.refresh().toString();
        ContentLines lines = new ContentLines()
                .begin("VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", PRODUCT)
                .plain("CALSCALE", "GREGORIAN")
                .plain("UID", id.toString())
                .text("NAME" + language, name)
                .text("X-WR-CALNAME", name)
                .text("DESCRIPTION" + language, words.text("feed.description"))
                .plain("COLOR", COLOUR)
                .plain("X-WR-TIMEZONE", "Europe/Zurich")
                .plain("REFRESH-INTERVAL;VALUE=DURATION", refresh)
                .plain("X-PUBLISHED-TTL", refresh);
        entries.stream()
                .map(Entry::changed)
                .max(Comparator.naturalOrder())
                .map(Zone::utc)
                .ifPresent(changed -> lines.plain("LAST-MODIFIED", changed));
        Zone.define(lines);
        entries.forEach(entry -> event(lines, entry, words, today));
        return lines.end("VCALENDAR").toString();
    }

    // Without a METHOD, DTSTAMP says when the entry was changed last (RFC 5545, 3.8.7.2).
    private void event(ContentLines lines, Entry entry, EntryWords words, LocalDate today) {
        Instant stamp = entry.changed();
        EventComponent.open(lines, entry, words, stamp, pages.apply(entry.file()));
        if (!entry.shown().span().last().isBefore(today)) {
            alarms.of(entry.shown(), words.summary(entry.shown()), lines);
        }
        lines.end("VEVENT");
    }
}
