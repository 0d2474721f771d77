package org.placard.action;

import java.util.List;
import org.placard.drafts.Drafts;
import org.placard.drafts.SpokenTexts;
import org.placard.journal.Journal;
import org.placard.journal.contract.ParagraphsDeleted;
import org.placard.platform.FileId;
import org.placard.texts.TextEdit;
import org.springframework.stereotype.Service;

/** What the diagram of a separate vote brings about between the votes and after them. */
@Service
public class ParagraphsVoted {

    private final Journal journal;
    private final Drafts drafts;
    private final SpokenTexts texts;
    private final Divisions divisions;

    ParagraphsVoted(Journal journal, Drafts drafts, SpokenTexts texts, Divisions divisions) {
        this.journal = journal;
        this.drafts = drafts;
        this.texts = texts;
        this.divisions = divisions;
    }

    /** The paragraph voted on last had no majority. */
    public void delete(FileId file) {
        PlenaryRecord.Division division = divisions.latest(file);
        division.parts().stream()
                .filter(part -> part.tally() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(part -> divisions.delete(division.id(), part.ordinal()));
    }

    public boolean more(FileId file) {
        return divisions.next(file).isPresent();
    }

    /** Makes the text without the deleted paragraphs, if there are any. */
    public void takeOut(FileId file) {
        List<String> deleted = divisions.latest(file).parts().stream()
                .filter(PlenaryRecord.Part::deleted)
                .map(PlenaryRecord.Part::name)
                .toList();
        if (deleted.isEmpty()) {
            return;
        }
        List<TextEdit> edits = deleted.stream()
                .map(name -> ParagraphName.of("paragraphs", name))
                .map(name -> TextEdit.delete(name.part(), name.number()))
                .toList();
        int version = texts.make(
                file,
                SpokenTexts.How.PARAGRAPHS_DELETED,
                edits,
                "Deleted by separate vote: " + String.join(", ", deleted));
        journal.happened(file, new ParagraphsDeleted(drafts.reference(file), version, deleted));
    }
}
