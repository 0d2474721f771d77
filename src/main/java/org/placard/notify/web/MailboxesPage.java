package org.placard.notify.web;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.placard.notify.StateNames;
import org.placard.notify.calendar.MakingLinks;
import org.placard.notify.readers.KeepingMailboxes;
import org.placard.notify.readers.Parties;
import org.placard.notify.readers.Subscribing;
import org.placard.platform.web.SeeOther;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Where the mailboxes of parties are kept: by the secretariat all, by a delegation those of its own State. */
@Controller
@RequestMapping("/notices/mailboxes")
@PreAuthorize("hasAnyRole('SECRETARIAT', 'DELEGATION')")
class MailboxesPage {

    private static final String PAGE = "/notices/mailboxes";

    private final KeepingMailboxes keeping;
    private final MakingLinks calendars;
    private final StateNames states;

    MailboxesPage(KeepingMailboxes keeping, MakingLinks calendars, StateNames states) {
        this.keeping = keeping;
        this.calendars = calendars;
        this.states = states;
    }

    @GetMapping
    String page(Model model, Locale locale) {
        model.addAttribute("mailboxes", keeping.own());
        model.addAttribute("changes", keeping.changes());
        model.addAttribute("languages", Subscribing.LANGUAGES);
        model.addAttribute("offices", Parties.OFFICES);
        model.addAttribute("stateNames", states.all(locale));
        model.addAttribute("addressees", addressees());
        return "notices/mailboxes";
    }

    @PostMapping
    RedirectView enter(
            @RequestParam String kind,
            @RequestParam String value,
            @RequestParam String address,
            @RequestParam String language) {
        keeping.enter(kind, value, address, language);
        return SeeOther.page(PAGE);
    }

    @PostMapping("/{mailbox}/language")
    RedirectView speak(@PathVariable UUID mailbox, @RequestParam String language) {
        keeping.speak(mailbox, language);
        return SeeOther.page(PAGE);
    }

    @PostMapping("/{mailbox}/remove")
    RedirectView remove(@PathVariable UUID mailbox) {
        keeping.remove(mailbox);
        return SeeOther.page(PAGE);
    }

    // Those who are known to have to deliver something, and those who have a mailbox.
    private Collection<String> addressees() {
        return Stream.concat(
                        calendars.holders().stream(),
                        keeping.own().stream()
                                .map(mailbox -> mailbox.party().asAddressee())
                                .filter(Objects::nonNull))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
