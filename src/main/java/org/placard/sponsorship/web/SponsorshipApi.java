package org.placard.sponsorship.web;

import java.time.LocalDate;
import java.util.List;
import org.placard.drafts.Drafts;
import org.placard.platform.FileId;
import org.placard.platform.web.Expected;
import org.placard.sponsorship.Cosponsoring;
import org.placard.sponsorship.Sponsor;
import org.placard.sponsorship.Sponsors;
import org.placard.sponsorship.SponsorsLine;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Sponsorship for programs. */
@RestController
class SponsorshipApi {

    private final Cosponsoring cosponsoring;
    private final Sponsors sponsors;
    private final SponsorsLine line;
    private final Drafts drafts;

    SponsorshipApi(Cosponsoring cosponsoring, Sponsors sponsors, SponsorsLine line, Drafts drafts) {
        this.cosponsoring = cosponsoring;
        this.sponsors = sponsors;
        this.line = line;
        this.drafts = drafts;
    }

    /** Which State joins or leaves, by its ISO 3166-1 alpha-3 code. */
    record Change(String state, String reason) {}

    /** Who sponsors the draft, and the line as printed on a document of that date. */
    record Sponsorship(
            String line, LocalDate documentDate, List<Sponsor> sponsors, List<SponsorsLine.Printed> printed) {}

    @GetMapping("/api/files/{file}/sponsors")
    @PreAuthorize("isAuthenticated()")
    Sponsorship sponsors(@PathVariable String file) {
        return of(new FileId(file));
    }

    @PostMapping("/api/files/{file}/sponsors")
    @PreAuthorize("hasRole('DELEGATION')")
    Sponsorship join(
            @PathVariable String file,
            @RequestBody Change change,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        cosponsoring.join(new FileId(file), change.state(), change.reason(), Expected.entry(ifMatch));
        return of(new FileId(file));
    }

    @PostMapping("/api/files/{file}/sponsors/departure")
    @PreAuthorize("hasRole('DELEGATION')")
    Sponsorship leave(
            @PathVariable String file,
            @RequestBody Change change,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        cosponsoring.leave(new FileId(file), change.state(), change.reason(), Expected.entry(ifMatch));
        return of(new FileId(file));
    }

    private Sponsorship of(FileId file) {
        drafts.get(file);
        LocalDate date = drafts.documentDate(file);
        return new Sponsorship(line.at(file, date), date, sponsors.of(file), line.printed(file, date));
    }
}
