package org.placard.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.placard.action.PlenaryRecords;
import org.placard.action.RollCalls;
import org.placard.drafts.Houses;
import org.placard.journal.Body;
import org.placard.journal.Entry;
import org.placard.journal.Trail;
import org.placard.lifecycle.BusinessKey;
import org.placard.mandates.Mandates;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.placard.platform.web.SeeOther;
import org.placard.register.FileOverview;
import org.placard.register.Files;
import org.placard.register.Notices;
import org.placard.register.Standings;
import org.placard.register.TextVersion;
import org.placard.register.Texts;
import org.placard.sponsorship.Sponsors;
import org.placard.sponsorship.SponsorsLine;
import org.placard.texts.DocumentFormats;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** The page of one file: where it is, what can be done, and all that is known of it. */
@Controller
@PreAuthorize("isAuthenticated()")
class FilePage {

    private final Files files;
    private final Standings standings;
    private final Trail trail;
    private final Texts texts;
    private final Sponsors sponsors;
    private final SponsorsLine line;
    private final PlenaryRecords plenaries;
    private final SponsorFacts sponsorFacts;
    private final AmendmentFacts amendmentFacts;
    private final Mandates mandates;
    private final Houses houses;
    private final Clock clock;
    private final Notices notices;
    private final RollCalls rollCalls;

    FilePage(
            Files files,
            Standings standings,
            Trail trail,
            Texts texts,
            Sponsors sponsors,
            SponsorsLine line,
            PlenaryRecords plenaries,
            SponsorFacts sponsorFacts,
            AmendmentFacts amendmentFacts,
            Mandates mandates,
            Houses houses,
            Clock clock,
            Notices notices,
            RollCalls rollCalls) {
        this.files = files;
        this.standings = standings;
        this.trail = trail;
        this.texts = texts;
        this.sponsors = sponsors;
        this.line = line;
        this.plenaries = plenaries;
        this.sponsorFacts = sponsorFacts;
        this.amendmentFacts = amendmentFacts;
        this.mandates = mandates;
        this.houses = houses;
        this.clock = clock;
        this.notices = notices;
        this.rollCalls = rollCalls;
    }

    @GetMapping("/files/{file}")
    String file(@PathVariable String file, Model model) {
        FileOverview overview = files.get(new FileId(file));
        List<Entry> entries = trail.of(overview.file());
        model.addAttribute("file", overview);
        model.addAttribute("expected", overview.entries());
        model.addAttribute("standing", standings.of(overview, entries, Actors.current()));
        List<TextVersion> versions = texts.of(overview.file());
        model.addAttribute("texts", versions);
        model.addAttribute("documentFormats", DocumentFormats.all());
        amendmentFacts.add(overview.file(), versions, model);
        model.addAttribute("sponsors", sponsors.of(overview.file()));
        LocalDate printedOn = overview.documentDate() == null ? Geneva.day(clock.instant()) : overview.documentDate();
        model.addAttribute("printed", line.printed(overview.file(), printedOn));
        model.addAttribute("sponsorsLine", line.at(overview.file(), printedOn));
        model.addAttribute("house", houses.of(overview.file()));
        model.addAttribute("plenary", plenaries.of(overview.file()));
        sponsorFacts.add(overview, model);
        model.addAttribute("ordered", mandates.of(overview.file()));
        model.addAttribute(
                "rollCall", rollCalls.of(BusinessKey.of(overview.file())).orElse(null));
        model.addAttribute("notices", notices.of(overview.file()));
        model.addAttribute(
                "followed",
                notices.isFollowedBy(overview.file(), Actors.current().name()));
        model.addAttribute("entries", entries);
        model.addAttribute("events", eventsOf(entries));
        return "files/file";
    }

    /** The number of the last event that the page shows. */
    private static long eventsOf(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.events().stream())
                .mapToLong(Body.Event::sequence)
                .max()
                .orElse(0);
    }

    /** Where notices about a session lead to. */
    @GetMapping("/files/session-{session}")
    RedirectView session(@PathVariable String session) {
        return SeeOther.page("/sessions/" + session);
    }

    @GetMapping("/files/{file}/correct")
    @PreAuthorize("hasRole('DELEGATION')")
    String correct(@PathVariable String file, Model model) {
        model.addAttribute("file", files.get(new FileId(file)));
        return "files/correct";
    }
}
