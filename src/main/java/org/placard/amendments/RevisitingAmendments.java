package org.placard.amendments;

import java.util.List;
import java.util.Map;
import org.placard.drafts.Drafts;
import org.placard.drafts.SpokenTexts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.AmendmentBound;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.placard.texts.TextEdit;
import org.placard.texts.TextModel;
import org.springframework.stereotype.Service;

/** What the State that tabled an amendment can do with it: bind it to a new text, withdraw it before the vote. */
@Service
public class RevisitingAmendments {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final AmendmentCommands commands;
    private final AmendmentCheck check;
    private final Amendments amendments;
    private final Drafts drafts;
    private final SpokenTexts texts;

    RevisitingAmendments(
            Journal journal,
            Lifecycle lifecycle,
            AmendmentCommands commands,
            AmendmentCheck check,
            Amendments amendments,
            Drafts drafts,
            SpokenTexts texts) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.commands = commands;
        this.check = check;
        this.amendments = amendments;
        this.drafts = drafts;
        this.texts = texts;
    }

    public void withdraw(FileId file, String amendment, String reason, Long expected) {
        BusinessKey key = BusinessKey.of(file, amendment);
        Command command = AmendmentCommands.command("withdraw-amendment", file, amendment, reason, expected);
        commands.record(
                command,
                AmendmentProcess.WITHDRAWN.name(),
                key,
                () -> lifecycle.correlate(AmendmentProcess.WITHDRAWN, key, Map.of()));
    }

    /**
     * Confirms that a stale amendment applies to the new text.
     *
     * @param changes by the numbers of the new text; null or empty where they are the same as before
     */
    public void bind(FileId file, String amendment, List<Change> changes, String reason, Long expected) {
        BusinessKey key = BusinessKey.of(file, amendment);
        Command command = AmendmentCommands.command("bind-amendment", file, amendment, reason, expected);
        commands.record(command, AmendmentProcess.BIND.id(), key, () -> {
            int version = drafts.lastNumbered(file);
            amendments.change(key, edits(key, changes, texts.of(file, version)));
            amendments.bind(key, version);
            lifecycle.complete(AmendmentProcess.BIND, key);
            Amendment bound = amendments.get(key);
            journal.happened(
                    file, new AmendmentBound(drafts.reference(file), Amendments.reference(bound), bound.text()));
        });
    }

    private List<TextEdit> edits(BusinessKey key, List<Change> changes, TextModel text) {
        if (changes != null && !changes.isEmpty()) {
            return check.edits(changes, text);
        }
        List<TextEdit> same = amendments.get(key).changes();
        same.forEach(edit -> check.refuseUnlessThere(edit, text));
        return same;
    }
}
