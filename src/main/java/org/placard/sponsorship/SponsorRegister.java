package org.placard.sponsorship;

import java.util.List;
import org.placard.drafts.Drafts;
import org.placard.drafts.SponsorsAtTabling;
import org.placard.journal.Journal;
import org.placard.journal.contract.CosponsorJoined;
import org.placard.journal.contract.CosponsorWithdrew;
import org.placard.journal.contract.CosponsorshipClosed;
import org.placard.journal.contract.CosponsorshipOpened;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** What the diagram of co-sponsorship brings about when the token comes by. */
@Service
public class SponsorRegister implements SponsorsAtTabling {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Sponsors sponsors;
    private final CutOff cutOff;

    SponsorRegister(Journal journal, Lifecycle lifecycle, Drafts drafts, Sponsors sponsors, CutOff cutOff) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.sponsors = sponsors;
        this.cutOff = cutOff;
    }

    @Override
    public void sponsoredBy(FileId file, String mainSponsor, List<String> all) {
        for (String state : all) {
            Sponsor.Kind kind = state.equals(mainSponsor) ? Sponsor.Kind.MAIN : Sponsor.Kind.AT_TABLING;
            sponsors.join(file, state, kind, journal.now());
        }
    }

    public void open(FileId file) {
        journal.happened(
                file,
                new CosponsorshipOpened(drafts.reference(file), cutOff.of(file).orElse(null)));
        lifecycle.start(Cosponsorship.PROCESS, BusinessKey.of(file));
    }

    public void joined(FileId file, String state) {
        sponsors.join(file, state, Sponsor.Kind.ADDITIONAL, journal.now());
        journal.happened(file, new CosponsorJoined(drafts.reference(file), state, Sponsor.Kind.ADDITIONAL.word()));
    }

    public void left(FileId file, String state) {
        sponsors.leave(file, state, journal.now());
        journal.happened(file, new CosponsorWithdrew(drafts.reference(file), state));
    }

    /** Ends co-sponsorship if the cut-off has not done so already. */
    public void end(FileId file) {
        lifecycle.signal(Cosponsorship.COSPONSORSHIP_ENDS, BusinessKey.of(file));
    }

    public void closed(FileId file) {
        journal.happened(
                file,
                new CosponsorshipClosed(
                        drafts.reference(file), sponsors.of(file).size()));
    }
}
