package org.placard.mandates.web;

import java.time.LocalDate;
import java.util.UUID;
import org.placard.mandates.Acknowledging;
import org.placard.mandates.Delivering;
import org.placard.mandates.Mandate;
import org.placard.mandates.Mandates;
import org.placard.mandates.Superseding;
import org.placard.mandates.Waiving;
import org.placard.platform.web.Expected;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** How other obligations end, and what is asked of reports and reminders, for programs. Each command answers with the obligation as it then is. */
@RestController
class OutcomeApi {

    private final Mandates mandates;
    private final Delivering delivering;
    private final Waiving waiving;
    private final Superseding superseding;
    private final Acknowledging acknowledging;

    OutcomeApi(
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

    /** @param on null for today */
    record Done(LocalDate on, String reason) {}

    /** @param resolution symbol of the one that renews the mandate; null where it ends, or while it is not known */
    record Renewal(boolean renewed, String resolution, LocalDate on, String reason) {}

    /** @param date by which another body gets it */
    record DueDate(LocalDate date, String reason) {}

    /** @param words that the report is to have */
    record WaiverRequest(Integer words, String reason) {}

    /** @param by who granted or refused it, in words */
    record WaiverDecision(boolean granted, String by, String reason) {}

    /** @param by the resolution or decision that takes its place */
    record Supersession(String by, String reason) {}

    /** @param due planning, meeting, submission, issue, … */
    record Acknowledgement(String due, String reason) {}

    @PostMapping("/api/obligations/{id}/update")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    Mandate updateGiven(
            @PathVariable UUID id,
            @RequestBody Done body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        delivering.updateGiven(id, body.on(), body.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/consideration")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    Mandate considered(
            @PathVariable UUID id,
            @RequestBody Done body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        delivering.considered(id, body.on(), body.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/delivery")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Mandate delivered(
            @PathVariable UUID id,
            @RequestBody Done body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        delivering.deliveredElsewhere(id, body.on(), body.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/renewal")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    Mandate renewal(
            @PathVariable UUID id,
            @RequestBody Renewal body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        delivering.decideRenewal(
                id, body.renewed(), body.resolution(), body.on(), body.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/due-date")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Mandate dueDate(
            @PathVariable UUID id,
            @RequestBody DueDate body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        delivering.enterDueDate(id, body.date(), body.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/waiver")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Mandate requestWaiver(
            @PathVariable UUID id,
            @RequestBody WaiverRequest body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        waiving.request(id, body.words(), body.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/waiver-decision")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    Mandate decideWaiver(
            @PathVariable UUID id,
            @RequestBody WaiverDecision body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        waiving.decide(id, body.granted(), body.by(), body.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/superseded")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Mandate supersede(
            @PathVariable UUID id,
            @RequestBody Supersession body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        superseding.supersede(id, body.by(), body.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/acknowledgement")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    Mandate acknowledge(
            @PathVariable UUID id,
            @RequestBody Acknowledgement body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        acknowledging.acknowledge(id, body.due(), body.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }
}
