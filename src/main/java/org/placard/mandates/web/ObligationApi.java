package org.placard.mandates.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.placard.drafts.Drafts;
import org.placard.mandates.DeliveringReports;
import org.placard.mandates.HoldingMeetings;
import org.placard.mandates.Mandate;
import org.placard.mandates.Mandates;
import org.placard.mandates.PlanningMeetings;
import org.placard.platform.FileId;
import org.placard.platform.web.Expected;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Mandated meetings and reports for programs. Each command answers with the obligation as it then is. */
@RestController
class ObligationApi {

    private final Drafts drafts;
    private final Mandates mandates;
    private final PlanningMeetings planning;
    private final HoldingMeetings holding;
    private final DeliveringReports delivering;

    ObligationApi(
            Drafts drafts,
            Mandates mandates,
            PlanningMeetings planning,
            HoldingMeetings holding,
            DeliveringReports delivering) {
        this.drafts = drafts;
        this.mandates = mandates;
        this.planning = planning;
        this.holding = holding;
        this.delivering = delivering;
    }

    /**
     * @param starts ISO 8601, 2021-02-26T10:00+01:00; without an offset it is Geneva time
     * @param minutes null for as long as the resolution says
     */
    record Slot(String starts, String room, Integer minutes, String reason) {}

    /** @param on null for today */
    record Done(LocalDate on, String reason) {}

    /**
     * @param on null for today
     * @param words null where nobody counted
     */
    record Submission(LocalDate on, Integer words, String reason) {}

    /**
     * @param symbol null while it is not known
     * @param on null for today
     */
    record Issue(String symbol, LocalDate on, String reason) {}

    @GetMapping("/api/files/{file}/obligations")
    @PreAuthorize("isAuthenticated()")
    List<Mandate> ofFile(@PathVariable String file) {
        return mandates.of(drafts.get(new FileId(file)).file());
    }

    @PostMapping("/api/obligations/{id}/slot")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Mandate plan(
            @PathVariable UUID id,
            @RequestBody Slot slot,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        planning.plan(
                id,
                Moments.read("starts", slot.starts()),
                slot.room(),
                slot.minutes(),
                slot.reason(),
                Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/held")
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'PRESIDENT')")
    Mandate held(
            @PathVariable UUID id,
            @RequestBody Done done,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        holding.held(id, done.on(), done.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/forecast")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Mandate forecast(
            @PathVariable UUID id,
            @RequestBody Done done,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        delivering.confirmForecast(id, done.on(), done.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/submission")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Mandate submit(
            @PathVariable UUID id,
            @RequestBody Submission report,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        delivering.submit(id, report.on(), report.words(), report.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/issue")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Mandate issue(
            @PathVariable UUID id,
            @RequestBody Issue issue,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        delivering.issue(id, issue.symbol(), issue.on(), issue.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }
}
