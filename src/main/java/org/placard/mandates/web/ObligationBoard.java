package org.placard.mandates.web;

import java.time.LocalDate;
import java.util.List;
import org.placard.journal.Journal;
import org.placard.mandates.Deadline;
import org.placard.mandates.Mandates;
import org.placard.mandates.Wanted;
import org.placard.platform.Geneva;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What all open obligations wait for, by due date; those that still need one come last. */
@Controller
@PreAuthorize("isAuthenticated()")
class ObligationBoard {

    private static final List<String> KINDS =
            List.of("meeting", "report", "oral-update", "mandate-creation", "mandate-renewal", "consideration");

    private final Journal journal;
    private final Mandates mandates;

    ObligationBoard(Journal journal, Mandates mandates) {
        this.journal = journal;
        this.mandates = mandates;
    }

    @GetMapping("/obligations")
    String board(
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String body,
            @RequestParam(required = false) String at,
            @RequestParam(required = false) String addressee,
            @RequestParam(defaultValue = "false") boolean late,
            Model model) {
        Wanted wanted = Wanted.of(kind, body, at, addressee, late);
        model.addAttribute("wanted", wanted);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("addressees", mandates.addressees());
        model.addAttribute("today", today());
        model.addAttribute("open", mandates.open(wanted, today()));
        return "mandates/board";
    }

    @GetMapping("/api/obligations")
    @ResponseBody
    List<Deadline> open(
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String body,
            @RequestParam(required = false) String session,
            @RequestParam(required = false) String addressee,
            @RequestParam(defaultValue = "false") boolean late) {
        return mandates.open(Wanted.of(kind, body, session, addressee, late), today());
    }

    private LocalDate today() {
        return Geneva.day(journal.now());
    }
}
