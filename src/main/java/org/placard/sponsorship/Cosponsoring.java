package org.placard.sponsorship;

import java.util.Map;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** A State joins the sponsors of a draft while co-sponsorship is open, or leaves them until action begins. */
@Service
public class Cosponsoring {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final SponsorshipCheck check;

    Cosponsoring(Journal journal, Lifecycle lifecycle, SponsorshipCheck check) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.check = check;
    }

    /**
     * A State that the main sponsor named joins its core group, also where it is a co-sponsor already.
     *
     * @param state ISO 3166-1 alpha-3 code; must be the State that the actor acts for
     */
    public void join(FileId file, String state, String reason, Long expected) {
        check.refuseUnlessOwn(file, state);
        journal.record(command(file, "join-sponsors", state, reason, expected), () -> {
            check.refuseUnlessOpen(file, Cosponsorship.STATE_JOINS);
            lifecycle.correlate(Cosponsorship.STATE_JOINS, BusinessKey.of(file), Map.of("state", state));
        });
    }

    /** @param state ISO 3166-1 alpha-3 code; must be the State that the actor acts for */
    public void leave(FileId file, String state, String reason, Long expected) {
        check.refuseUnlessOwn(file, state);
        journal.record(command(file, "leave-sponsors", state, reason, expected), () -> {
            check.refuseUnlessOpen(file, Cosponsorship.STATE_LEAVES);
            lifecycle.correlate(Cosponsorship.STATE_LEAVES, BusinessKey.of(file), Map.of("state", state));
        });
    }

    private static Command command(FileId file, String name, String state, String reason, Long expected) {
        return Command.of(file, name).with("state", state).because(reason).expecting(expected);
    }
}
