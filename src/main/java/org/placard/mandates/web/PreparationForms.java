package org.placard.mandates.web;

import java.util.List;
import java.util.UUID;
import org.placard.mandates.HoldingMeetings;
import org.placard.mandates.Mandates;
import org.placard.mandates.PreparingMeetings;
import org.placard.platform.FileId;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The buttons of a meeting that is prepared, and of its summary. Each leads back to the file's page. */
@Controller
class PreparationForms {

    private final Mandates mandates;
    private final PreparingMeetings preparing;
    private final HoldingMeetings holding;

    PreparationForms(Mandates mandates, PreparingMeetings preparing, HoldingMeetings holding) {
        this.mandates = mandates;
        this.preparing = preparing;
        this.holding = holding;
    }

    @PostMapping("/obligations/{id}/concept-note")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView conceptNote(
            @PathVariable UUID id,
            @RequestParam(required = false) String reference,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        preparing.conceptNote(id, reference, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/panellists")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView panellists(
            @PathVariable UUID id,
            @RequestParam String panellists,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        preparing.panellists(id, Panels.read(panellists), reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/services")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView services(
            @PathVariable UUID id,
            @RequestParam(required = false) List<String> languages,
            @RequestParam(defaultValue = "false") boolean captioning,
            @RequestParam(defaultValue = "false") boolean signLanguage,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        preparing.services(id, languages, captioning, signLanguage, reason, expected);
        return backFrom(id);
    }

    @PostMapping("/obligations/{id}/summary")
    @PreAuthorize("hasRole('SECRETARIAT')")
    RedirectView summary(
            @PathVariable UUID id,
            @RequestParam(required = false) String reference,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) Long expected) {
        holding.summarise(id, reference, reason, expected);
        return backFrom(id);
    }

    private RedirectView backFrom(UUID id) {
        return SeeOther.file(new FileId(mandates.get(id).file()));
    }
}
