package org.placard.action;

import org.placard.drafts.DraftKind;
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
    private final Deferrals deferrals;
    private final TextAsActedOn text;

    Outcomes(
            Journal journal, Drafts drafts, Symbols symbols, Actions actions, Deferrals deferrals, TextAsActedOn text) {
        this.journal = journal;
        this.drafts = drafts;
        this.symbols = symbols;
        this.actions = actions;
        this.deferrals = deferrals;
        this.text = text;
    }

    public void numberResolution(FileId file) {
        DraftKind kind = drafts.get(file).kind();
        actions.resolution(file, symbols.nextAdopted(kind, deferrals.session(file)));
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
                        taken.result().tally(),
                        text.asOrallyRevised(file),
                        text.asAmended(file),
                        text.withoutDeletedParagraphs(file)));
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
