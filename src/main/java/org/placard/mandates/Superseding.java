package org.placard.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.MessageName;
import org.placard.platform.Geneva;
import org.springframework.stereotype.Service;

/** Another resolution took the place of what this one orders: it is followed no longer, and does not come back. */
@Service
public class Superseding {

    static final MessageName OBLIGATION_SUPERSEDED = new MessageName("obligation-superseded");

    private static final int LONGEST = 300;

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Obligations obligations;
    private final DueDates dueDates;
    private final Outcomes outcomes;
    private final Slots slots;

    Superseding(
            Journal journal,
            Lifecycle lifecycle,
            Obligations obligations,
            DueDates dueDates,
            Outcomes outcomes,
            Slots slots) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.obligations = obligations;
        this.dueDates = dueDates;
        this.outcomes = outcomes;
        this.slots = slots;
    }

    /** @param by the resolution or decision that supersedes it, in words */
    public void supersede(UUID id, String by, String reason, Long expected) {
        Obligation one = obligations.get(id);
        String what = Facts.words("by", by, LONGEST);
        Command command = Command.of(one.file(), "supersede-obligation")
                .because(reason)
                .expecting(expected)
                .with("obligation", id)
                .with("by", what);
        journal.record(command, () -> {
            LocalDate today = Geneva.day(journal.now());
            outcomes.supersede(id, what, journal.now());
            dueDates.of(one).forEach(due -> dueDates.fallsAway(id, due.stage(), today));
            slots.lapse(List.of(id), journal.now());
            lifecycle.correlate(OBLIGATION_SUPERSEDED, one.key(), Map.of());
        });
    }
}
