package org.placard.sponsorship;

import java.util.List;
import org.placard.drafts.Drafts;
import org.placard.drafts.SponsorsAtTabling;
import org.placard.journal.Journal;
import org.placard.journal.contract.CoreGroupNamed;
import org.placard.journal.contract.CosponsorJoined;
import org.placard.journal.contract.CosponsorWithdrew;
import org.placard.journal.contract.CosponsorshipClosed;
import org.placard.journal.contract.CosponsorshipOpened;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What the diagram of co-sponsorship brings about when the token comes by. */
@Service
public class SponsorRegister implements SponsorsAtTabling {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Sponsors sponsors;
    private final CoreGroup coreGroup;
    private final CutOff cutOff;
    private final ObjectProvider<EndingWithCosponsorship> others;

    SponsorRegister(
            Journal journal,
            Lifecycle lifecycle,
            Drafts drafts,
            Sponsors sponsors,
            CoreGroup coreGroup,
            CutOff cutOff,
            ObjectProvider<EndingWithCosponsorship> others) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.sponsors = sponsors;
        this.coreGroup = coreGroup;
        this.cutOff = cutOff;
        this.others = others;
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
        join(file, state, coreGroup.named(file, state) ? Sponsor.Kind.CORE_GROUP : Sponsor.Kind.ADDITIONAL);
    }

    public void left(FileId file, String state) {
        sponsors.leave(file, state, journal.now());
        journal.happened(file, new CosponsorWithdrew(drafts.reference(file), state));
    }

    /** A State that the tabled text names is accepted with it; once there is a symbol, each joins by itself. */
    public void named(FileId file, String state) {
        coreGroup.name(file, state, journal.now());
        journal.happened(file, new CoreGroupNamed(drafts.reference(file), state));
        boolean asTabled = drafts.get(file).symbol() == null;
        sponsors.find(file, state)
                .filter(sponsor -> asTabled && sponsor.kind() == Sponsor.Kind.AT_TABLING)
                .ifPresent(sponsor -> join(file, state, Sponsor.Kind.CORE_GROUP));
    }

    /** Ends co-sponsorship if it has not ended already, and what can go on only as long as it does. */
    public void end(FileId file) {
        lifecycle.signal(Cosponsorship.COSPONSORSHIP_ENDS, BusinessKey.of(file));
        others.orderedStream().forEach(other -> other.cosponsorshipEnded(file));
    }

    public void closed(FileId file) {
        journal.happened(
                file,
                new CosponsorshipClosed(
                        drafts.reference(file), sponsors.of(file).size()));
    }

    // A State that was a sponsor of another kind stops to be one at the moment in which it becomes one of this kind.
    private void join(FileId file, String state, Sponsor.Kind kind) {
        sponsors.leave(file, state, journal.now());
        sponsors.join(file, state, kind, journal.now());
        journal.happened(file, new CosponsorJoined(drafts.reference(file), state, kind.word()));
    }
}
