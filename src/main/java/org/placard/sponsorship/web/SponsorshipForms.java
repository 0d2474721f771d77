package org.placard.sponsorship.web;

import org.placard.platform.FileId;
import org.placard.platform.web.SeeOther;
import org.placard.sponsorship.Cosponsoring;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The buttons with which a delegation joins or leaves the sponsors of a draft. */
@Controller
@PreAuthorize("hasRole('DELEGATION')")
class SponsorshipForms {

    private final Cosponsoring cosponsoring;

    SponsorshipForms(Cosponsoring cosponsoring) {
        this.cosponsoring = cosponsoring;
    }

    // A State that joins loses nothing by another that joined meanwhile: no entry is expected.
    @PostMapping("/files/{file}/sponsors")
    RedirectView join(
            @PathVariable String file, @RequestParam String state, @RequestParam(required = false) String reason) {
        cosponsoring.join(new FileId(file), state, reason, null);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/sponsors/departure")
    RedirectView leave(
            @PathVariable String file, @RequestParam String state, @RequestParam(required = false) String reason) {
        cosponsoring.leave(new FileId(file), state, reason, null);
        return SeeOther.file(new FileId(file));
    }
}
