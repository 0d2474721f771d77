package org.placard.calendar.web;

import java.time.LocalDate;
import org.placard.calendar.ChangingSessions;
import org.placard.calendar.Session;
import org.placard.calendar.Sessions;
import org.placard.journal.Trail;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The calendar as pages: the sessions, and one session with the forms that change it. */
@Controller
class SessionPages {

    private final Sessions sessions;
    private final ChangingSessions changing;
    private final Whereabouts whereabouts;
    private final Trail trail;

    SessionPages(Sessions sessions, ChangingSessions changing, Whereabouts whereabouts, Trail trail) {
        this.sessions = sessions;
        this.changing = changing;
        this.whereabouts = whereabouts;
        this.trail = trail;
    }

    @GetMapping("/sessions")
    @PreAuthorize("isAuthenticated()")
    String all(Model model) {
        model.addAttribute("sessions", sessions.all());
        return "calendar/sessions";
    }

    @GetMapping("/sessions/{id}")
    @PreAuthorize("isAuthenticated()")
    String one(@PathVariable String id, Model model) {
        Session session = sessions.get(id);
        model.addAttribute("council", session);
        model.addAttribute("courses", whereabouts.courses(session.id().file()));
        model.addAttribute("entries", trail.of(session.id().file()));
        model.addAttribute("expected", trail.last(session.id().file()));
        return "calendar/session";
    }

    @PostMapping("/sessions/{id}/dates")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView change(
            @PathVariable String id,
            @RequestParam LocalDate opening,
            @RequestParam LocalDate closing,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        changing.change(id, opening, closing, reason, expected);
        return SeeOther.page("/sessions/" + id);
    }

    @PostMapping("/sessions/{id}/suspension")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView suspend(
            @PathVariable String id,
            @RequestParam LocalDate lastDay,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        changing.suspend(id, lastDay, reason, expected);
        return SeeOther.page("/sessions/" + id);
    }

    @PostMapping("/sessions/{id}/resumption")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView resume(
            @PathVariable String id,
            @RequestParam LocalDate on,
            @RequestParam LocalDate closing,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        changing.resume(id, on, closing, reason, expected);
        return SeeOther.page("/sessions/" + id);
    }
}
