package org.placard.calendar.web;

import java.util.List;
import java.util.stream.Collectors;
import org.placard.calendar.Deadlines;
import org.placard.calendar.Session;
import org.placard.calendar.Sessions;
import org.placard.journal.Trail;
import org.placard.lifecycle.Act;
import org.placard.lifecycle.Acts;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The calendar as pages: the sessions, and one session with its deadlines and history. */
@Controller
class SessionPages {

    private final Sessions sessions;
    private final Deadlines deadlines;
    private final Whereabouts whereabouts;
    private final Acts acts;
    private final Trail trail;

    SessionPages(Sessions sessions, Deadlines deadlines, Whereabouts whereabouts, Acts acts, Trail trail) {
        this.sessions = sessions;
        this.deadlines = deadlines;
        this.whereabouts = whereabouts;
        this.acts = acts;
        this.trail = trail;
    }

    @GetMapping("/sessions")
    @PreAuthorize("isAuthenticated()")
    String all(Model model) {
        model.addAttribute("sessions", sessions.all());
        model.addAttribute("toCome", sessions.toCome());
        return "calendar/sessions";
    }

    /** Of a session that the calendar does not have yet, the page shows an estimate. */
    @GetMapping("/sessions/{id}")
    @PreAuthorize("isAuthenticated()")
    String one(@PathVariable String id, Model model) {
        Session session = sessions.expected(id);
        model.addAttribute("council", session);
        model.addAttribute("deadlines", deadlines.of(session));
        model.addAttribute(
                "awaited",
                whereabouts.awaited(BusinessKey.of(session.id().file())).stream()
                        .map(MessageName::name)
                        .collect(Collectors.toSet()));
        model.addAttribute("courses", whereabouts.courses(session.id().file()));
        model.addAttribute("blocked", blocked(session.id().file()));
        model.addAttribute("entries", trail.of(session.id().file()));
        model.addAttribute("expected", trail.last(session.id().file()));
        return "calendar/session";
    }

    private List<Act> blocked(FileId file) {
        return acts.of(file, Actors.current()).stream()
                .filter(act -> !act.possible())
                .toList();
    }
}
