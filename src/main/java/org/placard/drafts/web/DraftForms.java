package org.placard.drafts.web;

import org.placard.drafts.Checking;
import org.placard.drafts.Decision;
import org.placard.drafts.Revising;
import org.placard.drafts.Withdrawing;
import org.placard.platform.FileId;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The buttons of a draft on its file's page. Each leads back to that page. */
@Controller
class DraftForms {

    private final Checking checking;
    private final Revising revising;
    private final Withdrawing withdrawing;

    DraftForms(Checking checking, Revising revising, Withdrawing withdrawing) {
        this.checking = checking;
        this.revising = revising;
        this.withdrawing = withdrawing;
    }

    @PostMapping("/files/{file}/check")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView check(
            @PathVariable String file,
            @RequestParam String decision,
            @RequestParam(required = false) String symbol,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        FileId id = new FileId(file);
        if (Decision.of(decision) == Decision.ACCEPTED) {
            checking.accept(id, symbol, reason, expected);
        } else {
            checking.giveBack(id, reason, expected);
        }
        return SeeOther.file(id);
    }

    @PostMapping("/files/{file}/revision-check")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView checkRevision(
            @PathVariable String file,
            @RequestParam String decision,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        FileId id = new FileId(file);
        if (Decision.of(decision) == Decision.ACCEPTED) {
            revising.accept(id, reason, expected);
        } else {
            revising.giveBack(id, reason, expected);
        }
        return SeeOther.file(id);
    }

    @PostMapping("/files/{file}/withdrawal")
    @PreAuthorize("hasAnyRole('DELEGATION', 'PRESIDENT')")
    RedirectView withdraw(
            @PathVariable String file,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        withdrawing.withdraw(new FileId(file), reason, expected);
        return SeeOther.file(new FileId(file));
    }
}
