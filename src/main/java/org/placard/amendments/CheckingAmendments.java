package org.placard.amendments;

import java.util.Map;
import org.placard.journal.Command;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
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

    /** @param decision accepted or returned; a reason is needed to return it */
    public void check(FileId file, String amendment, String decision, String reason, Long expected) {
        switch (decision == null ? "" : decision) {
            case "accepted" -> accept(file, amendment, reason, expected);
            case "returned" -> giveBack(file, amendment, reason, expected);
            default -> throw new Refusal(AmendmentRule.UNKNOWN_DECISION, "decision", decision == null ? "" : decision);
        }
    }

    public void accept(FileId file, String amendment, String reason, Long expected) {
        decide("accept-amendment-for-issue", "accepted", file, amendment, reason, expected);
    }

    public void giveBack(FileId file, String amendment, String reason, Long expected) {
        AmendmentCommands.refuseWithoutReason(reason);
        decide("return-amendment", "returned", file, amendment, reason, expected);
    }

    public void issue(FileId file, String amendment, String reason, Long expected) {
        BusinessKey key = BusinessKey.of(file, amendment);
        Command command = AmendmentCommands.command("issue-amendment", file, amendment, reason, expected);
        commands.record(
                command, AmendmentProcess.ISSUE.id(), key, () -> lifecycle.complete(AmendmentProcess.ISSUE, key));
    }

    private void decide(String name, String decision, FileId file, String amendment, String reason, Long expected) {
        BusinessKey key = BusinessKey.of(file, amendment);
        Command command = AmendmentCommands.command(name, file, amendment, reason, expected);
        commands.record(
                command,
                AmendmentProcess.CHECK.id(),
                key,
                () -> lifecycle.complete(AmendmentProcess.CHECK, key, Map.of("decision", decision)));
    }
}
