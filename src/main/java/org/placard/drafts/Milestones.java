package org.placard.drafts;

import org.placard.journal.Journal;
import org.placard.journal.contract.DraftIssued;
import org.placard.journal.contract.DraftWithdrawn;
import org.placard.journal.contract.RevisionIssued;
import org.placard.journal.contract.RevisionReturned;
import org.placard.journal.contract.SymbolAssigned;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.placard.platform.Geneva;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What the diagrams of a draft bring about when the token comes by. */
@Service
public class Milestones {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Versions versions;
    private final Symbols symbols;
    private final Comparisons comparisons;
    private final ObjectProvider<TextDependent> dependents;

    Milestones(
            Journal journal,
            Lifecycle lifecycle,
            Drafts drafts,
            Versions versions,
            Symbols symbols,
            Comparisons comparisons,
            ObjectProvider<TextDependent> dependents) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.versions = versions;
        this.symbols = symbols;
        this.comparisons = comparisons;
        this.dependents = dependents;
    }

    public void assignSymbol(FileId file) {
        String symbol = symbols.nextDraft(drafts.get(file).session());
        versions.number(file, symbol);
        journal.happened(file, new SymbolAssigned(drafts.reference(file), symbol));
    }

    public void announceIssue(FileId file) {
        versions.issued(file, Geneva.day(journal.now()));
        Draft draft = drafts.get(file);
        journal.happened(file, new DraftIssued(drafts.reference(file), draft.symbol(), drafts.documentDate(file)));
    }

    public void openConsideration(FileId file) {
        lifecycle.start(Consideration.PROCESS, BusinessKey.of(file));
    }

    public void numberRevision(FileId file) {
        int before = versions.latestNumbered(file);
        String first = Versions.plain(versions.symbols(file).get(0));
        String symbol = first + "/Rev." + versions.numbered(file);
        versions.number(file, symbol);
        comparisons.keep(file, versions.latestNumbered(file), before);
        dependents.orderedStream().forEach(dependent -> dependent.textReplaced(file));
    }

    public void announceRevision(FileId file) {
        versions.issued(file, Geneva.day(journal.now()));
        Draft draft = drafts.get(file);
        journal.happened(file, new RevisionIssued(drafts.reference(file), draft.symbol(), draft.lastVersion()));
    }

    public void announceRevisionReturned(FileId file) {
        Draft draft = drafts.get(file);
        journal.happened(file, new RevisionReturned(drafts.reference(file), draft.lastVersion(), journal.reason(file)));
    }

    public void announceWithdrawal(FileId file) {
        DraftWithdrawn withdrawn = drafts.withdrawal(file);
        journal.happened(file, withdrawn);
    }
}
