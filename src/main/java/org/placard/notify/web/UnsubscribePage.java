package org.placard.notify.web;

import java.util.Set;
import org.placard.notify.readers.FileNames;
import org.placard.notify.readers.Unsubscribing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What the link in a letter leads to: a mail program sends a POST (RFC 8058), a person sees a button. Looking changes
 * nothing, because programs that check mails for harm follow links.
 */
@Controller
@PreAuthorize("permitAll()")
class UnsubscribePage {

    private final Unsubscribing unsubscribing;
    private final FileNames files;

    UnsubscribePage(Unsubscribing unsubscribing, FileNames files) {
        this.unsubscribing = unsubscribing;
        this.files = files;
    }

    @GetMapping("/unsubscribe/{token}")
    String ask(@PathVariable String token, Model model) {
        Set<Unsubscribing.Reason> reasons = unsubscribing.reasons(token);
        model.addAttribute("reasons", reasons);
        model.addAttribute(
                "fileNames",
                files.of(reasons.stream()
                        .filter(reason -> "file".equals(reason.kind()))
                        .map(Unsubscribing.Reason::value)
                        .toList()));
        model.addAttribute("token", token);
        return "notices/unsubscribe";
    }

    @PostMapping("/unsubscribe/{token}")
    String stop(@PathVariable String token, Model model) {
        unsubscribing.stop(token);
        model.addAttribute("stopped", true);
        return ask(token, model);
    }
}
