package org.placard.notify.calendar.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.placard.notify.calendar.MakingLinks;
import org.placard.notify.calendar.ReadingCalendars;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Calendars as calendar programs fetch them. Programs cannot sign in: a secret address stands for its owner. An address
 * that never was and one that was revoked answer alike. What a program has already is not sent again (RFC 9110, 13).
 */
@RestController
class Feeds {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ReadingCalendars reading;

    Feeds(ReadingCalendars reading) {
        this.reading = reading;
    }

    @GetMapping("/feeds/{secret}.ics")
    @PreAuthorize("permitAll()")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        return reading.bySecret(secret)
                .map(given -> answer(given, "calendar"))
                .orElseGet(() -> ResponseEntity.notFound()
                        .header("X-Robots-Tag", "noindex")
                        .build());
    }

    @GetMapping("/calendars/sessions.ics")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> sessions(Locale locale) {
        return answer(reading.sessions(language(locale)), "sessions");
    }

    @GetMapping("/calendars/sessions/{session}.ics")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> session(@PathVariable String session, Locale locale) {
        return answer(reading.session(session, language(locale)), "session-" + session);
    }

    private static ResponseEntity<byte[]> answer(ReadingCalendars.Given given, String name) {
        ContentDisposition file = ContentDisposition.inline()
                .filename(name + ".ics", StandardCharsets.UTF_8)
                .build();
        // Weak, because it may be sent compressed or not.
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag("W/\"" + given.digest() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        if (given.changed() != null) {
            answer.lastModified(given.changed());
        }
        return answer.body(given.document().getBytes(StandardCharsets.UTF_8));
    }

    private static String language(Locale locale) {
        return MakingLinks.LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
    }
}
