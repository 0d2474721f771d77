package org.placard.audit.web;

import org.placard.journal.Trail;
import org.placard.journal.Verification;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A file's history as a page, and the button that verifies it. */
@Controller
@PreAuthorize("hasAnyRole('AUDITOR', 'SECRETARIAT')")
class TrailPage {

    private final Trail trail;
    private final Verification verification;

    TrailPage(Trail trail, Verification verification) {
        this.trail = trail;
        this.verification = verification;
    }

    @GetMapping("/files/{file}/audit")
    String trail(@PathVariable String file, Model model) {
        return page(new FileId(file), model);
    }

    // Changes nothing; a POST so that no link or preloading browser sets off the work.
    @PostMapping("/files/{file}/audit/verify")
    String verify(@PathVariable String file, Model model) {
        FileId id = new FileId(file);
        model.addAttribute("verdict", verification.verify(id));
        return page(id, model);
    }

    private String page(FileId file, Model model) {
        if (trail.last(file) == 0) {
            throw new Refusal(PlatformRule.UNKNOWN_FILE, "file", file);
        }
        model.addAttribute("file", file);
        model.addAttribute("entries", trail.of(file));
        return "audit/trail";
    }
}
