package org.placard.sponsorship.web;

import org.placard.platform.FileId;
import org.placard.platform.web.SeeOther;
import org.placard.sponsorship.Cosponsoring;
import org.placard.sponsorship.NamingCoreGroup;
import org.placard.sponsorship.SpeakingForGroups;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The buttons with which States and groups join or leave the sponsors of a draft. */
@Controller
@PreAuthorize("hasRole('DELEGATION')")
class SponsorshipForms {

    private final Cosponsoring cosponsoring;
    private final SpeakingForGroups speaking;
    private final NamingCoreGroup naming;

    SponsorshipForms(Cosponsoring cosponsoring, SpeakingForGroups speaking, NamingCoreGroup naming) {
        this.cosponsoring = cosponsoring;
        this.speaking = speaking;
        this.naming = naming;
    }

    // A State that joins loses nothing by another that joined meanwhile: no entry is expected.
    @PostMapping("/files/{file}/sponsors")
    RedirectView join(
            @PathVariable String file, @RequestParam String state, @RequestParam(required = false) String reason) {
        cosponsoring.join(new FileId(file), state, reason, null);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/sponsors/departure")
    RedirectView leave(
            @PathVariable String file, @RequestParam String state, @RequestParam(required = false) String reason) {
        cosponsoring.leave(new FileId(file), state, reason, null);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/sponsors/groups")
    RedirectView joinForGroup(
            @PathVariable String file,
            @RequestParam String group,
            @RequestParam String state,
            @RequestParam(required = false) String reason) {
        speaking.join(new FileId(file), group, state, reason, null);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/sponsors/groups/departure")
    @PreAuthorize("hasAnyRole('DELEGATION', 'SECRETARIAT')")
    RedirectView leaveForGroup(
            @PathVariable String file, @RequestParam String group, @RequestParam(required = false) String reason) {
        speaking.leave(new FileId(file), group, reason, null);
        return SeeOther.file(new FileId(file));
    }

    @PostMapping("/files/{file}/sponsors/core-group")
    RedirectView nameCoreGroup(
            @PathVariable String file, @RequestParam String state, @RequestParam(required = false) String reason) {
        naming.name(new FileId(file), state, reason, null);
        return SeeOther.file(new FileId(file));
    }
}
