package org.placard.inbox.web;

import org.placard.inbox.AsideMessages;
import org.placard.inbox.Redriving;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The messages that were set aside, and the buttons that take them again. */
@Controller
@PreAuthorize("hasAnyRole('OPERATOR', 'SECRETARIAT')")
class InboxPage {

    private static final String PATH = "/inbox";

    private final AsideMessages aside;
    private final Redriving redriving;

    InboxPage(AsideMessages aside, Redriving redriving) {
        this.aside = aside;
        this.redriving = redriving;
    }

    @GetMapping(PATH)
    String messages(Model model) {
        model.addAttribute("messages", aside.all());
        return "inbox/inbox";
    }

    @PostMapping("/inbox/redrive")
    RedirectView redriveAll(RedirectAttributes said) {
        said.addFlashAttribute("result", redriving.redriveAll());
        return SeeOther.page(PATH);
    }

    @PostMapping("/inbox/{number}/redrive")
    RedirectView redrive(@PathVariable long number, RedirectAttributes said) {
        said.addFlashAttribute("result", redriving.redrive(number));
        return SeeOther.page(PATH);
    }

    @PostMapping("/inbox/{number}/drop")
    RedirectView drop(@PathVariable long number, RedirectAttributes said) {
        redriving.drop(number);
        said.addFlashAttribute("dropped", true);
        return SeeOther.page(PATH);
    }
}
