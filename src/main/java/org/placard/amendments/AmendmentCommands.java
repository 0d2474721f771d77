package org.placard.amendments;

import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** What the commands on an amendment that was tabled have in common. */
@Component
class AmendmentCommands {

    private final Journal journal;
    private final Obstacles obstacles;
    private final Amendments amendments;

    AmendmentCommands(Journal journal, Obstacles obstacles, Amendments amendments) {
        this.journal = journal;
        this.obstacles = obstacles;
        this.amendments = amendments;
    }

    static Command command(String name, FileId file, String amendment, String reason, Long expected) {
        return Command.of(file, name)
                .with("amendment", amendment)
                .because(reason)
                .expecting(expected);
    }

    /** Records the command unless something stands in the way of the act. */
    void record(Command command, String act, BusinessKey key, Runnable work) {
        amendments.get(key);
        journal.record(command, () -> {
            obstacles.refuse(act, key);
            work.run();
        });
    }

    static void refuseWithoutReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(AmendmentRule.REASON_NEEDED, "reason");
        }
    }
}
