package org.placard.calendar.web;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.placard.calendar.AnnouncingSessions;
import org.placard.calendar.ChangingSessions;
import org.placard.calendar.Cutoff;
import org.placard.calendar.Deadlines;
import org.placard.calendar.Session;
import org.placard.calendar.SessionChange;
import org.placard.calendar.Sessions;
import org.placard.calendar.SettingCutoffs;
import org.placard.calendar.Terms;
import org.placard.journal.Trail;
import org.placard.platform.web.Expected;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The calendar for programs. Answers carry the number of the session's last entry as their {@code ETag}; an {@code
 * If-Match} with it refuses what would undo another's change.
 */
@RestController
class SessionApi {

    private final Sessions sessions;
    private final Deadlines deadlines;
    private final AnnouncingSessions announcing;
    private final ChangingSessions changing;
    private final SettingCutoffs setting;
    private final Trail trail;

    SessionApi(
            Sessions sessions,
            Deadlines deadlines,
            AnnouncingSessions announcing,
            ChangingSessions changing,
            SettingCutoffs setting,
            Trail trail) {
        this.sessions = sessions;
        this.deadlines = deadlines;
        this.announcing = announcing;
        this.changing = changing;
        this.setting = setting;
        this.trail = trail;
    }

    /** @param seen the fingerprint of a preview: the change is refused if by now something else would move; may be null */
    record Dates(LocalDate opening, LocalDate closing, String reason, String seen) {}

    /** @param lastDay the last day on which the Council sits before the suspension */
    record Suspension(LocalDate lastDay, String reason, String seen) {}

    record Resumption(LocalDate on, LocalDate closing, String reason, String seen) {}

    record LastDay(LocalDate closing, String reason, String seen) {}

    record Why(String reason, String seen) {}

    /** @param at in Geneva, {@code 2020-06-18T13:00}; null for the default */
    record Moment(LocalDateTime at, String reason, String seen) {}

    @GetMapping("/api/sessions")
    @PreAuthorize("isAuthenticated()")
    List<Session> all() {
        return sessions.all();
    }

    /** A session that the calendar does not have yet is answered with an estimate that says so. */
    @GetMapping("/api/sessions/{session}")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<SessionSheet> session(@PathVariable String session) {
        return sheet(session);
    }

    @PutMapping("/api/sessions/{session}")
    @PreAuthorize("hasRole('SECRETARIAT')")
    ResponseEntity<SessionSheet> announce(@PathVariable String session, @RequestBody Dates dates) {
        announcing.announce(session, dates.opening(), dates.closing(), dates.reason(), null);
        return ResponseEntity.created(URI.create("/api/sessions/" + session))
                .body(sheet(session).getBody());
    }

    /**
     * What a change would move, twenty files a page: {@code ?change=move&opening=…&closing=…}. The changes are dates, move,
     * extend, close-early, suspend, call-off, resume and cut-off, with the fields of the bodies below.
     */
    @GetMapping("/api/sessions/{session}/preview")
    @PreAuthorize("hasRole('SECRETARIAT')")
    PreviewSheet preview(
            @PathVariable String session,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "1") int page) {
        return PreviewSheet.of(new AskedChange(fields).preview(session, changing, setting), page);
    }

    /** Moved, extended or closed early, whichever the days make it. */
    @PutMapping("/api/sessions/{session}/dates")
    @PreAuthorize("hasRole('SECRETARIAT')")
    ResponseEntity<SessionSheet> change(
            @PathVariable String session,
            @RequestBody Dates asked,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        changing.make(
                session,
                SessionChange.dates(asked.opening(), asked.closing()),
                terms(asked.reason(), ifMatch, asked.seen()));
        return sheet(session);
    }

    @PutMapping("/api/sessions/{session}/move")
    @PreAuthorize("hasRole('SECRETARIAT')")
    ResponseEntity<SessionSheet> move(
            @PathVariable String session,
            @RequestBody Dates asked,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        changing.make(
                session,
                SessionChange.move(asked.opening(), asked.closing()),
                terms(asked.reason(), ifMatch, asked.seen()));
        return sheet(session);
    }

    @PutMapping("/api/sessions/{session}/extension")
    @PreAuthorize("hasRole('SECRETARIAT')")
    ResponseEntity<SessionSheet> extend(
            @PathVariable String session,
            @RequestBody LastDay asked,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        changing.make(session, SessionChange.extend(asked.closing()), terms(asked.reason(), ifMatch, asked.seen()));
        return sheet(session);
    }

    @PutMapping("/api/sessions/{session}/early-closing")
    @PreAuthorize("hasRole('SECRETARIAT')")
    ResponseEntity<SessionSheet> closeEarly(
            @PathVariable String session,
            @RequestBody LastDay asked,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        changing.make(session, SessionChange.closeEarly(asked.closing()), terms(asked.reason(), ifMatch, asked.seen()));
        return sheet(session);
    }

    @PutMapping("/api/sessions/{session}/suspension")
    @PreAuthorize("hasRole('SECRETARIAT')")
    ResponseEntity<SessionSheet> suspend(
            @PathVariable String session,
            @RequestBody Suspension asked,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        changing.make(session, SessionChange.suspend(asked.lastDay()), terms(asked.reason(), ifMatch, asked.seen()));
        return sheet(session);
    }

    @PutMapping("/api/sessions/{session}/suspension/calling-off")
    @PreAuthorize("hasRole('SECRETARIAT')")
    ResponseEntity<SessionSheet> callOff(
            @PathVariable String session,
            @RequestBody Why asked,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        changing.make(session, SessionChange.callOff(), terms(asked.reason(), ifMatch, asked.seen()));
        return sheet(session);
    }

    @PutMapping("/api/sessions/{session}/resumption")
    @PreAuthorize("hasRole('SECRETARIAT')")
    ResponseEntity<SessionSheet> resume(
            @PathVariable String session,
            @RequestBody Resumption asked,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        changing.make(
                session,
                SessionChange.resume(asked.on(), asked.closing()),
                terms(asked.reason(), ifMatch, asked.seen()));
        return sheet(session);
    }

    @PutMapping("/api/sessions/{session}/cut-offs/{cutoff}")
    @PreAuthorize("hasRole('SECRETARIAT')")
    ResponseEntity<SessionSheet> setCutoff(
            @PathVariable String session,
            @PathVariable String cutoff,
            @RequestBody Moment moment,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        setting.set(session, Cutoff.of(cutoff), moment.at(), terms(moment.reason(), ifMatch, moment.seen()));
        return sheet(session);
    }

    private static Terms terms(String reason, String ifMatch, String seen) {
        return new Terms(reason, Expected.entry(ifMatch), seen);
    }

    private ResponseEntity<SessionSheet> sheet(String session) {
        Session dates = sessions.expected(session);
        return ResponseEntity.ok()
                .eTag("\"" + trail.last(dates.id().file()) + "\"")
                .body(new SessionSheet(dates, deadlines.of(dates)));
    }
}
