package org.placard.drafts;

import java.util.Map;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.DraftReturned;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** The secretariat checks a tabled draft: form, item, sponsors, length. */
@Service
public class Checking {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Symbols symbols;

    Checking(Journal journal, Lifecycle lifecycle, Drafts drafts, Symbols symbols) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.symbols = symbols;
    }

    /**
     * In order: the draft gets its symbol.
     *
     * @param symbol what the clerk expects it to be; null if nothing in particular
     */
    public void accept(FileId file, String symbol, String reason, Long expected) {
        Draft draft = drafts.get(file);
        Command command = Command.of(file, "accept-draft").because(reason).expecting(expected);
        journal.record(command, () -> {
            if (symbol != null && !symbol.isBlank()) {
                symbols.refuseUnlessNext(draft.session(), symbol.strip());
            }
            lifecycle.complete(
                    DraftSubmission.CHECK_DRAFT, BusinessKey.of(file), Map.of("decision", Decision.ACCEPTED.word()));
        });
    }

    /** Not in order: back to the sponsors, who are told why. */
    public void giveBack(FileId file, String reason, Long expected) {
        drafts.get(file);
        Inputs.reason(reason);
        Command command = Command.of(file, "return-draft").because(reason).expecting(expected);
        journal.record(command, () -> {
            lifecycle.complete(
                    DraftSubmission.CHECK_DRAFT, BusinessKey.of(file), Map.of("decision", Decision.RETURNED.word()));
            journal.happened(file, new DraftReturned(drafts.reference(file), reason.strip()));
        });
    }
}
