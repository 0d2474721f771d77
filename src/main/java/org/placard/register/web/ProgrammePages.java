package org.placard.register.web;

import java.time.LocalDate;
import java.util.Locale;
import org.placard.calendar.Session;
import org.placard.calendar.Sessions;
import org.placard.journal.Trail;
import org.placard.platform.web.RefusalWords;
import org.placard.register.Programme;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The programme of work of a session, and the order of one day, on screen and on paper. */
@Controller
@PreAuthorize("isAuthenticated()")
class ProgrammePages {

    private final Sessions sessions;
    private final Programme programme;
    private final Trail trail;
    private final RefusalWords words;

    ProgrammePages(Sessions sessions, Programme programme, Trail trail, RefusalWords words) {
        this.sessions = sessions;
        this.programme = programme;
        this.trail = trail;
        this.words = words;
    }

    @GetMapping("/sessions/{session}/programme")
    String session(@PathVariable String session, Model model, Locale locale) {
        Session council = sessions.get(session);
        model.addAttribute("council", council);
        Programme.Session all = programme.of(council.id().value());
        model.addAttribute("days", OrderSheet.of(all.days(), words, locale));
        model.addAttribute("unplaced", all.unplaced());
        return "action/programme";
    }

    @GetMapping("/sessions/{session}/programme/{day}")
    String day(@PathVariable String session, @PathVariable LocalDate day, Model model, Locale locale) {
        Session council = sessions.get(session);
        model.addAttribute("council", council);
        model.addAttribute("day", OrderSheet.of(programme.day(council.id().value(), day), words, locale));
        model.addAttribute("expected", trail.last(council.id().file()));
        return "action/order-of-the-day";
    }
}
