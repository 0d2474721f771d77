package org.placard.mandates.web;

import java.time.LocalDate;
import java.util.UUID;
import org.placard.mandates.Acknowledging;
import org.placard.mandates.Delivering;
import org.placard.mandates.Mandates;
import org.placard.mandates.Superseding;
import org.placard.mandates.Waiving;
import org.placard.platform.FileId;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The buttons of oral updates, terms, matters that come back, other bodies, waivers and reminders. Each leads back to the file's page. */
@Controller
class OutcomeForms {

    private final Mandates mandates;
    private final Delivering delivering;
    private final Waiving waiving;
    private final Superseding superseding;
    private final Acknowledging acknowledging;

    OutcomeForms(
            Mandates mandates,
            Delivering delivering,
            Waiving waiving,
            Superseding superseding,
            Acknowledging acknowledging) {
        this.mandates = mandates;
        this.delivering = delivering;
        this.waiving = waiving;
        this.superseding = superseding;
        this.acknowledging = acknowledging;
    }

    @PostMapping("/obligations/{id}/update")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView updateGiven(
            @PathVariable UUID id,
            @RequestParam(required = false) LocalDate on,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        delivering.updateGiven(id, on, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/consideration")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView considered(
            @PathVariable UUID id,
            @RequestParam(required = false) LocalDate on,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        delivering.considered(id, on, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/delivery")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView delivered(
            @PathVariable UUID id,
            @RequestParam(required = false) LocalDate on,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        delivering.deliveredElsewhere(id, on, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/renewal")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView renewal(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean renewed,
            @RequestParam(required = false) String resolution,
            @RequestParam(required = false) LocalDate on,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        delivering.decideRenewal(id, renewed, resolution, on, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/due-date")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView dueDate(
            @PathVariable UUID id,
            @RequestParam(required = false) LocalDate date,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        delivering.enterDueDate(id, date, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/waiver")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView requestWaiver(
            @PathVariable UUID id,
            @RequestParam(required = false) Integer words,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        waiving.request(id, words, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/waiver-decision")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView decideWaiver(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean granted,
            @RequestParam(required = false) String by,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        waiving.decide(id, granted, by, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/superseded")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView supersede(
            @PathVariable UUID id,
            @RequestParam(required = false) String by,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        superseding.supersede(id, by, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/acknowledgement")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView acknowledge(
            @PathVariable UUID id,
            @RequestParam(required = false) String due,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        acknowledging.acknowledge(id, due, reason, expected);
        return backFrom(id);
    }

    private RedirectView backFrom(UUID id) {
        return SeeOther.file(new FileId(mandates.get(id).file()));
    }
}
