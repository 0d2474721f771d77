package org.placard.notify.web;

import java.util.List;
import org.placard.notify.ledger.Redriving;
import org.placard.notify.ledger.Unfinished;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What waits to be delivered and what went aside, with the reason and a button that drives it again. */
@Controller
class DeliveriesPage {

    private final Unfinished unfinished;
    private final Redriving redriving;

    DeliveriesPage(Unfinished unfinished, Redriving redriving) {
        this.unfinished = unfinished;
        this.redriving = redriving;
    }

    @GetMapping("/deliveries")
    @PreAuthorize("hasAnyRole('OPERATOR', 'SECRETARIAT', 'AUDITOR')")
    String page(@RequestParam(required = false) String file, Model model) {
        List<Unfinished.Item> items = unfinished.list(file);
        model.addAttribute(
                "aside", items.stream().filter(Unfinished.Item::isAside).toList());
        model.addAttribute(
                "waiting", items.stream().filter(item -> !item.isAside()).toList());
        return "notices/deliveries";
    }

    @PostMapping("/deliveries/redrive")
    @PreAuthorize("hasAnyRole('OPERATOR', 'SECRETARIAT')")
    RedirectView redrive(
            @RequestParam(required = false) String channel,
            @RequestParam(required = false) String file,
            @RequestParam(required = false) String event,
            RedirectAttributes next) {
        next.addFlashAttribute("driven", redriving.redrive(new Redriving.Wish(channel, file, event)));
        return SeeOther.page("/deliveries");
    }
}
