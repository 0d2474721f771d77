package org.placard.sponsorship;

import java.util.Map;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Service;

/**
 * The main sponsor names the States of its core group. One that the tabled text names as a sponsor belongs to it at once
 * as long as the draft has no symbol; every other joins by itself.
 */
@Service
public class NamingCoreGroup {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final SponsorshipCheck check;
    private final CoreGroup coreGroup;

    NamingCoreGroup(Journal journal, Lifecycle lifecycle, SponsorshipCheck check, CoreGroup coreGroup) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.check = check;
        this.coreGroup = coreGroup;
    }

    /** @param state ISO 3166-1 alpha-3 code of the State named; not the main sponsor itself */
    public void name(FileId file, String state, String reason, Long expected) {
        check.refuseUnlessKnown(file, state);
        Command command = Command.of(file, "name-core-group")
                .with("state", state)
                .because(reason)
                .expecting(expected);
        journal.record(command, () -> {
            check.refuseUnlessOpen(file, Cosponsorship.CORE_GROUP_NAMED);
            refuseTwice(file, state);
            lifecycle.correlate(Cosponsorship.CORE_GROUP_NAMED, BusinessKey.of(file), Map.of("state", state));
        });
    }

    private void refuseTwice(FileId file, String state) {
        if (coreGroup.named(file, state) || check.isMainSponsor(file, state)) {
            throw new Refusal(SponsorshipRule.NAMED_ALREADY, "state", check.nameOf(state));
        }
    }
}
