package org.placard.amendments;

import java.util.Map;
import org.placard.journal.Command;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** The secretariat checks an amendment, numbers it in the L. series and issues it, or returns it. */
@Service
public class CheckingAmendments {

    private final Lifecycle lifecycle;
    private final AmendmentCommands commands;

    CheckingAmendments(Lifecycle lifecycle, AmendmentCommands commands) {
        this.lifecycle = lifecycle;
        this.commands = commands;
    }

    public void accept(FileId file, String amendment, String reason, Long expected) {
        check("accept-amendment-for-issue", "accepted", file, amendment, reason, expected);
    }

    public void giveBack(FileId file, String amendment, String reason, Long expected) {
        AmendmentCommands.refuseWithoutReason(reason);
        check("return-amendment", "returned", file, amendment, reason, expected);
    }

    public void issue(FileId file, String amendment, String reason, Long expected) {
        BusinessKey key = BusinessKey.of(file, amendment);
        Command command = AmendmentCommands.command("issue-amendment", file, amendment, reason, expected);
        commands.record(
                command, AmendmentProcess.ISSUE.id(), key, () -> lifecycle.complete(AmendmentProcess.ISSUE, key));
    }

    private void check(String name, String decision, FileId file, String amendment, String reason, Long expected) {
        BusinessKey key = BusinessKey.of(file, amendment);
        Command command = AmendmentCommands.command(name, file, amendment, reason, expected);
        commands.record(
                command,
                AmendmentProcess.CHECK.id(),
                key,
                () -> lifecycle.complete(AmendmentProcess.CHECK, key, Map.of("decision", decision)));
    }
}
