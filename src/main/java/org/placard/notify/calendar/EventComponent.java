package org.placard.notify.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;

/** An entry as a VEVENT. */
final class EventComponent {

    private EventComponent() {}

    /**
     * All of it but its end, so that alarms or attendees can follow.
     *
     * @param stamp when this instance was made
     * @param page where the reader finds more
     */
    static ContentLines open(ContentLines lines, Entry entry, EntryWords words, Instant stamp, URI page) {
        Shown shown = entry.shown();
        String language = ";LANGUAGE=" + words.language();
        lines.begin("VEVENT")
                .plain("UID", entry.uid().toString())
                .plain("DTSTAMP", Zone.utc(stamp))
                .plain("CREATED", Zone.utc(entry.created()))
                .plain("LAST-MODIFIED", Zone.utc(entry.changed()))
                .plain("SEQUENCE", Integer.toString(entry.sequence()))
                .plain("STATUS", shown.status().name())
                .plain("TRANSP", shown.hasSlot() ? "OPAQUE" : "TRANSPARENT");
        span(lines, shown.span());
        return lines.text("SUMMARY" + language, words.summary(shown))
                .text("DESCRIPTION" + language, words.description(shown))
                .text("LOCATION", shown.room())
                .text("CATEGORIES", shown.about().kind().name().toLowerCase(Locale.ROOT))
                .plain("URL", page.toASCIIString());
    }

    // The end of whole days is the day after the last one; what has no length has no end (RFC 5545, 3.6.1).
    private static void span(ContentLines lines, Span span) {
        if (span.timed()) {
            Zone.moment(lines, "DTSTART", span.starts());
            if (!span.momentary()) {
                Zone.moment(lines, "DTEND", span.ends());
            }
        } else {
            Zone.day(lines, "DTSTART", span.first());
            Zone.day(lines, "DTEND", span.last().plusDays(1));
        }
    }
}
