package org.placard.notify.web;

import org.placard.notify.readers.AskingForAddress;
import org.placard.notify.readers.ConfirmingAddress;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * People say at which address they are told, and confirm it by the link in the letter. Opening the link changes nothing,
 * because programs that check mails for harm follow links: a button does.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class AddressPage {

    private static final String NOTICES = "/notices";

    private final AskingForAddress asking;
    private final ConfirmingAddress confirming;

    AddressPage(AskingForAddress asking, ConfirmingAddress confirming) {
        this.asking = asking;
        this.confirming = confirming;
    }

    @PostMapping("/notices/address")
    RedirectView ask(@RequestParam String address, @RequestParam(required = false) String language) {
        asking.ask(address, language);
        return SeeOther.page(NOTICES);
    }

    @GetMapping("/notices/address/{secret}/confirm")
    String look(@PathVariable String secret, Model model) {
        model.addAttribute("address", confirming.addressOf(secret));
        model.addAttribute("secret", secret);
        return "notices/confirm";
    }

    @PostMapping("/notices/address/{secret}/confirm")
    RedirectView confirm(@PathVariable String secret, RedirectAttributes next) {
        confirming.confirm(secret);
        next.addFlashAttribute("confirmed", true);
        return SeeOther.page(NOTICES);
    }

    @PostMapping("/notices/address/remove")
    RedirectView remove(RedirectAttributes next) {
        confirming.remove();
        next.addFlashAttribute("removed", true);
        return SeeOther.page(NOTICES);
    }
}
