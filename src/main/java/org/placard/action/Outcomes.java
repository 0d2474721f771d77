package org.placard.action;

import org.placard.drafts.Draft;
import org.placard.drafts.Drafts;
import org.placard.drafts.Symbols;
import org.placard.journal.Journal;
import org.placard.journal.contract.DraftRejected;
import org.placard.journal.contract.ResolutionAdopted;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** What the diagram of consideration brings about after action. */
@Service
public class Outcomes {

    private final Journal journal;
    private final Drafts drafts;
    private final Symbols symbols;
    private final Actions actions;

    Outcomes(Journal journal, Drafts drafts, Symbols symbols, Actions actions) {
        this.journal = journal;
        this.drafts = drafts;
        this.symbols = symbols;
        this.actions = actions;
    }

    public void numberResolution(FileId file) {
        Draft draft = drafts.get(file);
        actions.resolution(file, symbols.nextAdopted(draft.kind(), draft.session()));
    }

    public void announceAdoption(FileId file) {
        Actions.Taken taken = actions.taken(file).orElseThrow();
        journal.happened(
                file,
                new ResolutionAdopted(
                        drafts.reference(file),
                        taken.resolution(),
                        taken.on(),
                        taken.meeting(),
                        taken.result().manner().word(),
                        taken.result().tally()));
    }

    public void announceRejection(FileId file) {
        Actions.Taken taken = actions.taken(file).orElseThrow();
        journal.happened(
                file,
                new DraftRejected(
                        drafts.reference(file),
                        taken.on(),
                        taken.meeting(),
                        taken.result().tally()));
    }
}
