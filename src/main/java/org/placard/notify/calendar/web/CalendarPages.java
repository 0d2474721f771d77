package org.placard.notify.calendar.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.placard.notify.Links;
import org.placard.notify.calendar.MakingLinks;
import org.placard.platform.Actor;
import org.placard.platform.Actors;
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

/** The page on which people make addresses for their calendar programs, see those that they have, and revoke them. */
@Controller
@PreAuthorize("isAuthenticated()")
class CalendarPages {

    private final MakingLinks making;
    private final Links pages;

    CalendarPages(MakingLinks making, Links pages) {
        this.making = making;
        this.pages = pages;
    }

    @GetMapping("/calendars")
    String calendars(Model model, Locale locale) {
        Actor reader = Actors.current();
        model.addAttribute("links", making.of(reader));
        model.addAttribute("states", making.states(reader, locale));
        model.addAttribute("councilSessions", choices(making.sessions()));
        model.addAttribute("next", making.nextSession().orElse(null));
        model.addAttribute("holders", choices(making.holders()));
        model.addAttribute("languages", MakingLinks.LANGUAGES);
        return "calendars/calendars";
    }

    private static Map<String, String> choices(List<String> words) {
        Map<String, String> choices = new LinkedHashMap<>();
        words.forEach(word -> choices.put(word, word));
        return choices;
    }

    /** The address is on the page that follows, and on no other. */
    @PostMapping("/calendars")
    RedirectView make(
            @RequestParam String topic,
            @RequestParam(required = false) String subject,
            @RequestParam String language,
            RedirectAttributes once) {
        MakingLinks.Made made = making.make(Actors.current(), topic, subject, language);
        URI address = pages.toCalendar(made.secret());
        once.addFlashAttribute("address", address.toString());
        once.addFlashAttribute("subscription", address.toString().replaceFirst("^https?:", "webcal:"));
        return SeeOther.page("/calendars");
    }

    @PostMapping("/calendars/{link}/revocation")
    RedirectView revoke(@PathVariable UUID link) {
        making.revoke(Actors.current(), link);
        return SeeOther.page("/calendars");
    }
}
