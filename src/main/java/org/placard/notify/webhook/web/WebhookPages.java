package org.placard.notify.webhook.web;

import java.util.List;
import java.util.UUID;
import org.placard.notify.OnEngineNodes;
import org.placard.notify.webhook.Endpoint;
import org.placard.notify.webhook.Filter;
import org.placard.notify.webhook.Keeping;
import org.placard.notify.webhook.Registering;
import org.placard.notify.webhook.Running;
import org.placard.notify.webhook.Testing;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The pages on which endpoints are kept. What is shown once comes along with the redirect, and is gone after it. */
@Controller
@OnEngineNodes
@RequestMapping("/webhooks")
@PreAuthorize("hasAnyRole('SECRETARIAT', 'OPERATOR', 'DELEGATION')")
class WebhookPages {

    private final Keeping keeping;
    private final Registering registering;
    private final Running running;
    private final Testing testing;

    WebhookPages(Keeping keeping, Registering registering, Running running, Testing testing) {
        this.keeping = keeping;
        this.registering = registering;
        this.running = running;
        this.testing = testing;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("endpoints", keeping.own());
        model.addAttribute("types", Registering.TYPES);
        return "webhooks/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Endpoint endpoint = keeping.own(id);
        model.addAttribute("endpoint", endpoint);
        model.addAttribute("waiting", keeping.waiting(endpoint));
        model.addAttribute("attempts", keeping.attempts(endpoint));
        model.addAttribute("changes", keeping.changes(endpoint));
        model.addAttribute("grace", running.grace().toHours());
        return "webhooks/endpoint";
    }

    @PostMapping
    RedirectView register(
            @RequestParam String url,
            @RequestParam(required = false) String description,
            @RequestParam(required = false) String owner,
            @RequestParam(required = false) List<String> types,
            @RequestParam(required = false) String file,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String agendaItem,
            RedirectAttributes once) {
        Registering.Registered registered =
                registering.register(url, description, owner, new Filter(types, file, state, agendaItem));
        once.addFlashAttribute("secret", registered.secret().written());
        return page(registered.id());
    }

    @PostMapping("/{id}/pause")
    RedirectView pause(@PathVariable UUID id) {
        running.pause(id);
        return page(id);
    }

    @PostMapping("/{id}/resume")
    RedirectView resume(@PathVariable UUID id) {
        running.resume(id);
        return page(id);
    }

    @PostMapping("/{id}/secret")
    RedirectView replaceSecret(@PathVariable UUID id, RedirectAttributes once) {
        once.addFlashAttribute("secret", running.replaceSecret(id).written());
        once.addFlashAttribute("replaced", true);
        return page(id);
    }

    @PostMapping("/{id}/test")
    RedirectView test(@PathVariable UUID id, RedirectAttributes once) {
        once.addFlashAttribute("tested", testing.test(id));
        return page(id);
    }

    @PostMapping("/{id}/delete")
    RedirectView delete(@PathVariable UUID id) {
        running.delete(id);
        return SeeOther.page("/webhooks");
    }

    private static RedirectView page(UUID id) {
        return SeeOther.page("/webhooks/" + id);
    }
}
