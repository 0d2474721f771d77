package org.placard.mandates.web;

import java.util.List;
import java.util.UUID;
import org.placard.mandates.HoldingMeetings;
import org.placard.mandates.Mandate;
import org.placard.mandates.Mandates;
import org.placard.mandates.PreparingMeetings;
import org.placard.platform.web.Expected;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What mandated meetings need besides their slots, for programs. Each command answers with the obligation as it then is. */
@RestController
class PreparationApi {

    private final Mandates mandates;
    private final PreparingMeetings preparing;
    private final HoldingMeetings holding;

    PreparationApi(Mandates mandates, PreparingMeetings preparing, HoldingMeetings holding) {
        this.mandates = mandates;
        this.preparing = preparing;
        this.holding = holding;
    }

    /** @param reference where it is to be found, a symbol or an address */
    record Document(String reference, String reason) {}

    /** The whole panel: the one before gives way. */
    record Panel(List<Mandate.Panellist> panellists, String reason) {}

    /** @param languages of interpretation, out of ar, zh, en, fr, ru, es */
    record Services(List<String> languages, boolean captioning, boolean signLanguage, String reason) {}

    @PostMapping("/api/obligations/{id}/concept-note")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Mandate conceptNote(
            @PathVariable UUID id,
            @RequestBody Document body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        preparing.conceptNote(id, body.reference(), body.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/panellists")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Mandate panellists(
            @PathVariable UUID id,
            @RequestBody Panel body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        preparing.panellists(id, body.panellists(), body.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/services")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Mandate services(
            @PathVariable UUID id,
            @RequestBody Services body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        preparing.services(
                id, body.languages(), body.captioning(), body.signLanguage(), body.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }

    @PostMapping("/api/obligations/{id}/summary")
    @PreAuthorize("hasRole('SECRETARIAT')")
    Mandate summary(
            @PathVariable UUID id,
            @RequestBody Document body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        holding.summarise(id, body.reference(), body.reason(), Expected.entry(ifMatch));
        return mandates.get(id);
    }
}
