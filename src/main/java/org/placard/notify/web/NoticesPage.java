package org.placard.notify.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.placard.journal.contract.EventTypes;
import org.placard.notify.Envelope;
import org.placard.notify.StateNames;
import org.placard.notify.readers.AskingForAddress;
import org.placard.notify.readers.FileNames;
import org.placard.notify.readers.Reader;
import org.placard.notify.readers.Roles;
import org.placard.notify.readers.Subscribing;
import org.placard.notify.readers.Subscription;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Where people say what they want to be told of, and how. Everybody manages their own. */
@Controller
@PreAuthorize("isAuthenticated()")
class NoticesPage {

    private static final String PAGE = "/notices";
    private static final List<String> KINDS = EventTypes.all().keySet().stream()
            .map(Envelope::kindOf)
            .sorted(Comparator.naturalOrder())
            .toList();

    private final Subscribing subscribing;
    private final AskingForAddress asking;
    private final StateNames states;
    private final FileNames files;

    NoticesPage(Subscribing subscribing, AskingForAddress asking, StateNames states, FileNames files) {
        this.subscribing = subscribing;
        this.asking = asking;
        this.states = states;
        this.files = files;
    }

    @GetMapping(PAGE)
    String page(Model model, Locale locale) {
        Reader reader = subscribing.known().orElse(null);
        model.addAttribute("reader", reader);
        model.addAttribute("asked", asking.asked().orElse(null));
        model.addAttribute("languages", Subscribing.LANGUAGES);
        if (reader != null) {
            choices(model, locale);
        }
        return "notices/own";
    }

    private void choices(Model model, Locale locale) {
        List<Subscription> subscriptions = subscribing.subscriptions();
        model.addAttribute("subscriptions", subscriptions);
        model.addAttribute(
                "fileNames",
                files.of(subscriptions.stream()
                        .filter(one -> one.kind() == Subscription.Kind.FILE)
                        .map(Subscription::value)
                        .toList()));
        model.addAttribute("muted", subscribing.muted());
        model.addAttribute("kinds", KINDS);
        model.addAttribute("stateNames", states.all(locale));
        model.addAttribute("roles", Roles.ALL);
    }

    @PostMapping("/notices/manner")
    RedirectView change(@ModelAttribute Subscribing.Manner manner) {
        subscribing.change(manner);
        return SeeOther.page(PAGE);
    }

    @PostMapping("/notices/subscriptions")
    RedirectView subscribe(@RequestParam String kind, @RequestParam String value) {
        subscribing.subscribe(kind, value);
        return SeeOther.page(PAGE);
    }

    @PostMapping("/notices/subscriptions/{id}/remove")
    RedirectView unsubscribe(@PathVariable UUID id) {
        subscribing.unsubscribe(id);
        return SeeOther.page(PAGE);
    }

    @PostMapping("/notices/standard")
    RedirectView standard(@RequestParam String event, @RequestParam boolean wanted) {
        subscribing.standard(event, wanted);
        return SeeOther.page(PAGE);
    }

    @PostMapping("/files/{file}/follow")
    RedirectView follow(@PathVariable String file) {
        subscribing.subscribe("file", file);
        return SeeOther.page("/files/" + file);
    }

    @PostMapping("/files/{file}/unfollow")
    RedirectView unfollow(@PathVariable String file) {
        subscribing.subscriptions().stream()
                .filter(one ->
                        one.kind() == Subscription.Kind.FILE && one.value().equals(file))
                .forEach(one -> subscribing.unsubscribe(one.id()));
        return SeeOther.page("/files/" + file);
    }
}
