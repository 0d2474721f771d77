package org.placard.drafts.web;

import java.time.LocalDate;
import org.placard.drafts.Announcing;
import org.placard.drafts.Consulting;
import org.placard.drafts.GrantingLeave;
import org.placard.platform.FileId;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Announcing an initiative, and the buttons of an announced or tabled draft about consultations and leave. */
@Controller
class InitiativePages {

    private final Announcing announcing;
    private final Consulting consulting;
    private final GrantingLeave leave;

    InitiativePages(Announcing announcing, Consulting consulting, GrantingLeave leave) {
        this.announcing = announcing;
        this.consulting = consulting;
        this.leave = leave;
    }

    @GetMapping("/announce")
    @PreAuthorize("hasAnyRole('DELEGATION', 'PRESIDENT')")
    String announce() {
        return "drafts/announce";
    }

    @PostMapping("/initiatives")
    @PreAuthorize("hasAnyRole('DELEGATION', 'PRESIDENT')")
    RedirectView announced(
            @ModelAttribute Announcing.Initiative initiative, @RequestParam(required = false) String reason) {
        return SeeOther.file(announcing.announce(initiative, reason));
    }

    @PostMapping("/files/{file}/consultations")
    @PreAuthorize("hasRole('DELEGATION')")
    RedirectView consulted(
            @PathVariable String file,
            @RequestParam(required = false) LocalDate on,
            @RequestParam(required = false) String place,
            @RequestParam(defaultValue = "false") boolean openEnded,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        consulting.record(new FileId(file), on, place, openEnded, reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/consultation-waiver")
    @PreAuthorize("hasRole('PRESIDENT')")
    RedirectView waive(
            @PathVariable String file,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        consulting.waive(new FileId(file), reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/late-tabling-leave")
    @PreAuthorize("hasRole('PRESIDENT')")
    RedirectView grant(
            @PathVariable String file,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        leave.grant(new FileId(file), reason, expected);
        return SeeOther.file(new FileId(file));
    }
}
