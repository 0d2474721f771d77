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

/** The main sponsor introduces the draft in the plenary. */
@Service
public class Introducing {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Actions actions;

    Introducing(Journal journal, Lifecycle lifecycle, Drafts drafts, Actions actions) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.actions = actions;
    }

    public void introduce(FileId file, String reason, Long expected) {
        String mainSponsor = drafts.get(file).tabledBy();
        Command command = Command.of(file, "introduce-draft").because(reason).expecting(expected);
        journal.record(command, () -> {
            lifecycle.complete(Consideration.INTRODUCE_DRAFT, BusinessKey.of(file));
            actions.introduced(file, mainSponsor, journal.now());
            journal.happened(file, new DraftIntroduced(drafts.reference(file), mainSponsor));
        });
    }
}
