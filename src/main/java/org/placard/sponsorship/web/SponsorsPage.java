package org.placard.sponsorship.web;

import java.time.Clock;
import java.time.Instant;
import org.placard.drafts.Drafts;
import org.placard.platform.FileId;
import org.placard.sponsorship.PastMoment;
import org.placard.sponsorship.Sponsors;
import org.placard.sponsorship.SponsorsLine;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sponsors line as it stood at any moment, and the moments at which it changed. */
@Controller
@PreAuthorize("isAuthenticated()")
class SponsorsPage {

    private final Drafts drafts;
    private final Sponsors sponsors;
    private final SponsorsLine line;
    private final Clock clock;

    SponsorsPage(Drafts drafts, Sponsors sponsors, SponsorsLine line, Clock clock) {
        this.drafts = drafts;
        this.sponsors = sponsors;
        this.line = line;
        this.clock = clock;
    }

    /** @param at a moment or a day that has passed; now where it is left out */
    @GetMapping("/files/{file}/sponsors")
    String sponsors(@PathVariable String file, @RequestParam(required = false) String at, Model model) {
        FileId id = new FileId(file);
        Instant now = clock.instant();
        Instant moment = at == null || at.isBlank() ? now : PastMoment.of(at, now);
        model.addAttribute("draft", drafts.reference(id));
        model.addAttribute("moment", moment);
        model.addAttribute("line", line.at(id, moment));
        model.addAttribute("changes", sponsors.changes(id));
        return "sponsorship/line";
    }
}
