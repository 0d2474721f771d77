package org.placard.register.web;

import java.util.Locale;
import org.placard.register.FileOverview;
import org.placard.sponsorship.CoreGroup;
import org.placard.sponsorship.GroupSponsors;
import org.placard.states.Groups;
import org.placard.states.Membership;
import org.placard.states.States;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a file's page shows of sponsors besides the line, and what their forms let choose. */
@Component
class SponsorFacts {

    private final GroupSponsors groupSponsors;
    private final CoreGroup coreGroup;
    private final Groups groups;
    private final States states;

    SponsorFacts(GroupSponsors groupSponsors, CoreGroup coreGroup, Groups groups, States states) {
        this.groupSponsors = groupSponsors;
        this.coreGroup = coreGroup;
        this.groups = groups;
        this.states = states;
    }

    void add(FileOverview file, Model model) {
        Locale reader = LocaleContextHolder.getLocale();
        model.addAttribute("groupSponsors", groupSponsors.of(file.file()));
        model.addAttribute("invited", coreGroup.invited(file.file()));
        model.addAttribute("groupNames", groups.names());
        model.addAttribute("stateNames", states.namesIn(reader));
        model.addAttribute("membersKnown", file.documentDate() != null && Membership.covers(file.documentDate()));
    }
}
