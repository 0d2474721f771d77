package org.placard.action;

import org.placard.drafts.Consideration;
import org.placard.drafts.Drafts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.DraftIntroduced;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** The main sponsor, or another State on its behalf, introduces the draft in the plenary. */
@Service
public class Introducing {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Actions actions;
    private final Inputs inputs;

    Introducing(Journal journal, Lifecycle lifecycle, Drafts drafts, Actions actions, Inputs inputs) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.actions = actions;
        this.inputs = inputs;
    }

    /** Introduces it for the main sponsor itself. */
    public void introduce(FileId file, String reason, Long expected) {
        introduce(file, null, reason, expected);
    }

    /** @param by the State that speaks, ISO 3166-1 alpha-3 code; null or blank for the main sponsor */
    public void introduce(FileId file, String by, String reason, Long expected) {
        String mainSponsor = drafts.get(file).tabledBy();
        String introducedBy = by == null || by.isBlank() ? mainSponsor : inputs.state("by", by);
        Command command = Command.of(file, "introduce-draft")
                .with("by", introducedBy)
                .because(reason)
                .expecting(expected);
        journal.record(command, () -> {
            lifecycle.complete(Consideration.INTRODUCE_DRAFT, BusinessKey.of(file));
            actions.introduced(file, introducedBy, journal.now());
            journal.happened(file, new DraftIntroduced(drafts.reference(file), introducedBy));
        });
    }
}
