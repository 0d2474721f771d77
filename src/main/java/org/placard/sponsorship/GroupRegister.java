package org.placard.sponsorship;

import org.placard.drafts.Drafts;
import org.placard.journal.Journal;
import org.placard.journal.contract.GroupJoinedSponsors;
import org.placard.journal.contract.GroupLeftSponsors;
import org.placard.platform.FileId;
import org.placard.states.Groups;
import org.springframework.stereotype.Service;

/** What the diagram of co-sponsorship brings about for groups of States. */
@Service
public class GroupRegister {

    private final Journal journal;
    private final Drafts drafts;
    private final Groups groups;
    private final GroupSponsors sponsors;

    GroupRegister(Journal journal, Drafts drafts, Groups groups, GroupSponsors sponsors) {
        this.journal = journal;
        this.drafts = drafts;
        this.groups = groups;
        this.sponsors = sponsors;
    }

    /** Until the draft has its symbol, a group counts as a sponsor at tabling. */
    public void joined(FileId file, String group, String state) {
        Sponsor.Kind kind = drafts.get(file).symbol() == null ? Sponsor.Kind.AT_TABLING : Sponsor.Kind.ADDITIONAL;
        Boolean belongs = groups.belongs(state, group).orElse(null);
        sponsors.join(file, new GroupSponsor(group, state, belongs, kind, journal.now()));
        journal.happened(file, new GroupJoinedSponsors(drafts.reference(file), group, state, kind.word()));
    }

    public void left(FileId file, String group) {
        String state = sponsors.find(file, group).orElseThrow().state();
        sponsors.leave(file, group, journal.now());
        journal.happened(file, new GroupLeftSponsors(drafts.reference(file), group, state, journal.reason(file)));
    }
}
