package org.placard.practice.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.placard.platform.Geneva;
import org.placard.platform.PlatformRule;
import org.placard.platform.PracticeClock;
import org.placard.platform.Refusal;
import org.placard.platform.web.SeeOther;
import org.placard.practice.servers.EmbeddedMailbox;
import org.placard.practice.servers.ReceivedMail;
import org.springframework.context.annotation.Profile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.view.RedirectView;

/** The practice clock, which anyone who practises may move, and the mailbox where all notices arrive. */
@Controller
@Profile("stack")
@PreAuthorize("isAuthenticated()")
public class PracticePages {

    private final PracticeClock clock;
    private final EmbeddedMailbox mailbox;

    PracticePages(Clock clock, EmbeddedMailbox mailbox) {
        this.clock = (PracticeClock) clock;
        this.mailbox = mailbox;
    }

    record Moment(Instant to) {}

    @GetMapping("/practice")
    String clock(Model model) {
        model.addAttribute("now", LocalDateTime.ofInstant(clock.instant(), Geneva.ZONE));
        return "practice/clock";
    }

    /** @param to Geneva time */
    @PostMapping("/practice/clock")
    RedirectView move(@RequestParam LocalDateTime to) {
        moveTo(to.atZone(Geneva.ZONE).toInstant());
        return SeeOther.page("/practice");
    }

    @PutMapping("/api/practice/clock")
    @ResponseBody
    Map<String, Instant> move(@RequestBody Moment moment) {
        moveTo(moment.to());
        return Map.of("now", clock.instant());
    }

    @GetMapping("/mailbox")
    String mailbox(Model model) {
        model.addAttribute("messages", newestFirst());
        return "practice/mailbox";
    }

    @GetMapping("/mailbox/{id}")
    String message(@PathVariable int id, Model model) {
        model.addAttribute(
                "message",
                mailbox.messages().stream()
                        .filter(one -> one.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new Refusal(PlatformRule.UNKNOWN_PAGE, "message")));
        return "practice/message";
    }

    // Backwards the clock would meet reminders that were told already, and timers would wait for a time that came.
    private void moveTo(Instant to) {
        if (to == null) {
            throw new Refusal(PlatformRule.MISSING, "to", "to");
        }
        if (to.isBefore(clock.instant())) {
            throw new Refusal(PlatformRule.CLOCK_BACKWARDS, "to", to);
        }
        clock.moveTo(to);
    }

    private List<ReceivedMail> newestFirst() {
        return mailbox.messages().stream()
                .sorted((one, other) -> Integer.compare(other.id(), one.id()))
                .toList();
    }
}
