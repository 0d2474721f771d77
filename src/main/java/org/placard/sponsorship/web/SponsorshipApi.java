package org.placard.sponsorship.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.placard.drafts.Drafts;
import org.placard.platform.FileId;
import org.placard.platform.web.Expected;
import org.placard.sponsorship.CoreGroup;
import org.placard.sponsorship.Cosponsoring;
import org.placard.sponsorship.GroupSponsor;
import org.placard.sponsorship.GroupSponsors;
import org.placard.sponsorship.NamingCoreGroup;
import org.placard.sponsorship.PastMoment;
import org.placard.sponsorship.SpeakingForGroups;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sponsorship for programs. */
@RestController
class SponsorshipApi {

    private final Cosponsoring cosponsoring;
    private final SpeakingForGroups speaking;
    private final NamingCoreGroup naming;
    private final Sponsors sponsors;
    private final GroupSponsors groups;
    private final CoreGroup coreGroup;
    private final SponsorsLine line;
    private final Drafts drafts;
    private final Clock clock;

    SponsorshipApi(
            Cosponsoring cosponsoring,
            SpeakingForGroups speaking,
            NamingCoreGroup naming,
            Sponsors sponsors,
            GroupSponsors groups,
            CoreGroup coreGroup,
            SponsorsLine line,
            Drafts drafts,
            Clock clock) {
        this.cosponsoring = cosponsoring;
        this.speaking = speaking;
        this.naming = naming;
        this.sponsors = sponsors;
        this.groups = groups;
        this.coreGroup = coreGroup;
        this.line = line;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Which State joins, leaves or is named, by its ISO 3166-1 alpha-3 code. */
    record Change(String state, String reason) {}

    /** Which group joins or leaves, by its name in English, and the State that speaks for it when it joins. */
    record GroupChange(String group, String state, String reason) {}

    /**
     * Who sponsors the draft, and the line as printed on a document of that date.
     *
     * @param invited States that the main sponsor named for its core group and that have not joined it
     */
    record Sponsorship(
            String line,
            LocalDate documentDate,
            List<Sponsor> sponsors,
            List<SponsorsLine.Printed> printed,
            List<GroupSponsor> groups,
            List<String> invited) {}

    @GetMapping("/api/files/{file}/sponsors")
    @PreAuthorize("isAuthenticated()")
    Sponsorship sponsors(@PathVariable String file) {
        return of(new FileId(file));
    }

    /** @param at a moment that has passed, or a day: then the end of it */
    @GetMapping(path = "/api/files/{file}/sponsors", params = "at")
    @PreAuthorize("isAuthenticated()")
    SponsorsLine.Line sponsorsAt(@PathVariable String file, @RequestParam String at) {
        FileId id = drafts.get(new FileId(file)).file();
        return line.at(id, PastMoment.of(at, clock.instant()));
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

    @PostMapping("/api/files/{file}/sponsors/groups")
    @PreAuthorize("hasRole('DELEGATION')")
    Sponsorship joinForGroup(
            @PathVariable String file,
            @RequestBody GroupChange change,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        FileId id = new FileId(file);
        speaking.join(id, change.group(), change.state(), change.reason(), Expected.entry(ifMatch));
        return of(id);
    }

    @PostMapping("/api/files/{file}/sponsors/groups/departure")
    @PreAuthorize("hasAnyRole('DELEGATION', 'SECRETARIAT')")
    Sponsorship leaveForGroup(
            @PathVariable String file,
            @RequestBody GroupChange change,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        speaking.leave(new FileId(file), change.group(), change.reason(), Expected.entry(ifMatch));
        return of(new FileId(file));
    }

    @PostMapping("/api/files/{file}/sponsors/core-group")
    @PreAuthorize("hasRole('DELEGATION')")
    Sponsorship nameCoreGroup(
            @PathVariable String file,
            @RequestBody Change change,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        naming.name(new FileId(file), change.state(), change.reason(), Expected.entry(ifMatch));
        return of(new FileId(file));
    }

    private Sponsorship of(FileId file) {
        LocalDate date = drafts.documentDate(drafts.get(file).file());
        return new Sponsorship(
                line.at(file, date),
                date,
                sponsors.of(file),
                line.printed(file, date),
                groups.of(file),
                coreGroup.invited(file));
    }
}
