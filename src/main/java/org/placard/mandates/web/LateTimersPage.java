package org.placard.mandates.web;

import java.util.List;
import org.placard.lifecycle.LateTimers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The ledger of timers that fell due late, for those who have to answer for it. */
@Controller
@PreAuthorize("hasAnyRole('SECRETARIAT', 'AUDITOR')")
class LateTimersPage {

    private static final int LATEST = 200;

    private final LateTimers timers;

    LateTimersPage(LateTimers timers) {
        this.timers = timers;
    }

    @GetMapping("/timers/late")
    String page(Model model) {
        model.addAttribute("timers", timers.latest(LATEST));
        return "mandates/timers";
    }

    @GetMapping("/api/timers/late")
    @ResponseBody
    List<LateTimers.LateTimer> late() {
        return timers.latest(LATEST);
    }
}
