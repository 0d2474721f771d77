package org.placard.platform.web;

import org.placard.platform.Actors;
import org.placard.platform.reconcile.ReconciliationDesk;
import org.placard.platform.reconcile.Reconciliations;
import org.placard.platform.reconcile.Scope;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What the last reconciliations found, and the buttons that have them made. */
@Controller
class ReconciliationPage {

    private final Reconciliations reconciliations;
    private final ReconciliationDesk desk;

    ReconciliationPage(Reconciliations reconciliations, ReconciliationDesk desk) {
        this.reconciliations = reconciliations;
        this.desk = desk;
    }

    @GetMapping("/reconciliations")
    @PreAuthorize("hasAnyRole('OPERATOR', 'AUDITOR')")
    String latest(Model model) {
        model.addAttribute("reconciliations", reconciliations.latest());
        return "audit/reconciliations";
    }

    @PostMapping("/reconciliations")
    @PreAuthorize("hasRole('OPERATOR')")
    RedirectView reconcile(@RequestParam(defaultValue = "false") boolean repair, RedirectAttributes next) {
        desk.ask(new Scope(null, repair), Actors.current().name());
        next.addFlashAttribute("asked", true);
        return SeeOther.page("/reconciliations");
    }
}
