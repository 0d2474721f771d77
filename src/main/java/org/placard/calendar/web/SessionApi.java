package org.placard.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.placard.calendar.ChangingSessions;
import org.placard.calendar.Session;
import org.placard.calendar.Sessions;
import org.placard.platform.web.Expected;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The calendar for programs. */
@RestController
class SessionApi {

    private final Sessions sessions;
    private final ChangingSessions changing;

    SessionApi(Sessions sessions, ChangingSessions changing) {
        this.sessions = sessions;
        this.changing = changing;
    }

    record Dates(LocalDate opening, LocalDate closing, String reason) {}

    /** @param lastDay the last day on which the Council sits before the suspension */
    record Suspension(LocalDate lastDay, String reason) {}

    record Resumption(LocalDate on, LocalDate closing, String reason) {}

    @GetMapping("/api/sessions")
    @PreAuthorize("isAuthenticated()")
    List<Session> all() {
        return sessions.all();
    }

    @GetMapping("/api/sessions/{session}")
    @PreAuthorize("isAuthenticated()")
    Session session(@PathVariable String session) {
        return sessions.get(session);
    }

    @PutMapping("/api/sessions/{session}/dates")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Session change(
            @PathVariable String session,
            @RequestBody Dates dates,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        changing.change(session, dates.opening(), dates.closing(), dates.reason(), Expected.entry(ifMatch));
        return sessions.get(session);
    }

    @PutMapping("/api/sessions/{session}/suspension")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Session suspend(
            @PathVariable String session,
            @RequestBody Suspension suspension,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        changing.suspend(session, suspension.lastDay(), suspension.reason(), Expected.entry(ifMatch));
        return sessions.get(session);
    }

    @PutMapping("/api/sessions/{session}/resumption")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Session resume(
            @PathVariable String session,
            @RequestBody Resumption resumption,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        changing.resume(
                session, resumption.on(), resumption.closing(), resumption.reason(), Expected.entry(ifMatch));
        return sessions.get(session);
    }
}
