package org.placard.register.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.placard.calendar.SessionId;
import org.placard.calendar.Sessions;
import org.placard.journal.Trail;
import org.placard.platform.web.RefusalWords;
import org.placard.register.FileOverview;
import org.placard.register.Programme;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The programme of work for programs. The entry tag is that of the session: setting an order asks for it. */
@RestController
@PreAuthorize("isAuthenticated()")
class ProgrammeApi {

    private final Sessions sessions;
    private final Programme programme;
    private final Trail trail;
    private final RefusalWords words;

    ProgrammeApi(Sessions sessions, Programme programme, Trail trail, RefusalWords words) {
        this.sessions = sessions;
        this.programme = programme;
        this.trail = trail;
        this.words = words;
    }

    /** @param unplaced drafts without outcome that have no day yet */
    record SessionSheet(List<OrderSheet> days, List<FileOverview> unplaced) {}

    @GetMapping("/api/sessions/{session}/programme")
    ResponseEntity<SessionSheet> session(@PathVariable String session, Locale locale) {
        SessionId id = sessions.get(session).id();
        Programme.Session all = programme.of(id.value());
        return tagged(id, new SessionSheet(OrderSheet.of(all.days(), words, locale), all.unplaced()));
    }

    @GetMapping("/api/sessions/{session}/programme/{day}")
    ResponseEntity<OrderSheet> day(@PathVariable String session, @PathVariable LocalDate day, Locale locale) {
        SessionId id = sessions.get(session).id();
        return tagged(id, OrderSheet.of(programme.day(id.value(), day), words, locale));
    }

    private <T> ResponseEntity<T> tagged(SessionId session, T sheet) {
        return ResponseEntity.ok()
                .eTag("\"" + trail.last(session.file()) + "\"")
                .body(sheet);
    }
}
