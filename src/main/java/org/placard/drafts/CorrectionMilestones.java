package org.placard.drafts;

import java.util.List;
import org.placard.drafts.Corrections.Corrigendum;
import org.placard.drafts.Corrections.Reissue;
import org.placard.journal.Journal;
import org.placard.journal.contract.CorrigendumIssued;
import org.placard.journal.contract.DocumentReissued;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.platform.FileId;
import org.springframework.stereotype.Service;

/** What the diagram of a document's corrections brings about when the token comes by. */
@Service
public class CorrectionMilestones {

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Drafts drafts;
    private final Corrections corrections;

    CorrectionMilestones(Journal journal, Lifecycle lifecycle, Drafts drafts, Corrections corrections) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.corrections = corrections;
    }

    public void open(FileId file) {
        lifecycle.start(DocumentCorrections.PROCESS, BusinessKey.of(file));
    }

    public void announceCorrigendum(FileId file) {
        Corrigendum issued = last(corrections.corrigenda(file));
        String language = issued.language() == null ? null : issued.language().code();
        journal.happened(
                file,
                new CorrigendumIssued(drafts.reference(file), issued.symbol(), language, issued.reason(), issued.on()));
    }

    public void announceReissue(FileId file) {
        Reissue reissue = last(corrections.reissues(file));
        journal.happened(
                file, new DocumentReissued(drafts.reference(file), reissue.symbol(), reissue.reason(), reissue.on()));
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }
}
