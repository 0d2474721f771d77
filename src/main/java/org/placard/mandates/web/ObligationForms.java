package org.placard.mandates.web;

import java.time.LocalDate;
import java.util.UUID;
import org.placard.mandates.DeliveringReports;
import org.placard.mandates.HoldingMeetings;
import org.placard.mandates.Mandates;
import org.placard.mandates.PlanningMeetings;
import org.placard.platform.FileId;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The buttons of mandated meetings and reports on a file's page. Each leads back to that page. */
@Controller
class ObligationForms {

    private final Mandates mandates;
    private final PlanningMeetings planning;
    private final HoldingMeetings holding;
    private final DeliveringReports delivering;

    ObligationForms(
            Mandates mandates, PlanningMeetings planning, HoldingMeetings holding, DeliveringReports delivering) {
        this.mandates = mandates;
        this.planning = planning;
        this.holding = holding;
        this.delivering = delivering;
    }

    @PostMapping("/obligations/{id}/plan")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView plan(
            @PathVariable UUID id,
            @RequestParam String starts,
            @RequestParam String room,
            @RequestParam(required = false) Integer minutes,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        planning.plan(id, Moments.read("starts", starts), room, minutes, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/held")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    RedirectView held(
            @PathVariable UUID id,
            @RequestParam(required = false) LocalDate on,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        holding.held(id, on, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/forecast")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView forecast(
            @PathVariable UUID id,
            @RequestParam(required = false) LocalDate on,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        delivering.confirmForecast(id, on, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/submission")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView submit(
            @PathVariable UUID id,
            @RequestParam(required = false) LocalDate on,
            @RequestParam(required = false) Integer words,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        delivering.submit(id, on, words, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/issue")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView issue(
            @PathVariable UUID id,
            @RequestParam(required = false) String symbol,
            @RequestParam(required = false) LocalDate on,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        delivering.issue(id, symbol, on, reason, expected);
        return backFrom(id);
    }

    private RedirectView backFrom(UUID id) {
        return SeeOther.file(new FileId(mandates.get(id).file()));
    }
}
