package org.placard.drafts.web;

import org.placard.drafts.CorrectingDocuments;
import org.placard.drafts.Issuing;
import org.placard.drafts.Language;
import org.placard.platform.FileId;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The buttons of the documents service on a file's page. Each leads back to that page. */
@Controller
@PreAuthorize("hasRole('SECRETARIAT')")
class IssueForms {

    private final Issuing issuing;
    private final CorrectingDocuments correcting;

    IssueForms(Issuing issuing, CorrectingDocuments correcting) {
        this.issuing = issuing;
        this.correcting = correcting;
    }

    /** All outstanding languages at once. */
    @PostMapping({"/files/{file}/issue", "/files/{file}/revision-issue"})
    RedirectView issue(
            @PathVariable String file,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        issuing.issue(new FileId(file), reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/languages/{language}")
    RedirectView issueLanguage(
            @PathVariable String file,
            @PathVariable String language,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        issuing.issue(new FileId(file), Language.of(language), reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/corrigenda")
    RedirectView correct(
            @PathVariable String file,
            @RequestParam(required = false) String language,
            @RequestParam(required = false) String text,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        correcting.correct(new FileId(file), language, text, reason, expected);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/reissue")
    RedirectView reissue(
            @PathVariable String file,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        correcting.reissue(new FileId(file), reason, expected);
        return SeeOther.file(new FileId(file));
    }
}
