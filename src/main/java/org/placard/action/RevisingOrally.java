package org.placard.action;

import java.util.List;
import java.util.Map;
import org.placard.drafts.Consideration;
import org.placard.drafts.Drafts;
import org.placard.drafts.SpokenTexts;
import org.placard.journal.Command;
import org.placard.journal.Journal;
import org.placard.journal.contract.TextOrallyRevised;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Lifecycle;
import org.placard.lifecycle.Obstacles;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.texts.EditedText;
import org.placard.texts.TextEdit;
import org.placard.texts.TextModel;
import org.springframework.stereotype.Service;

/** The main sponsor revises the text in the meeting: a new text without a new symbol. */
@Service
public class RevisingOrally {

    private static final int LONGEST_WORDS = 10_000;

    private final Journal journal;
    private final Lifecycle lifecycle;
    private final Obstacles obstacles;
    private final Drafts drafts;
    private final SpokenTexts texts;

    RevisingOrally(Journal journal, Lifecycle lifecycle, Obstacles obstacles, Drafts drafts, SpokenTexts texts) {
        this.journal = journal;
        this.lifecycle = lifecycle;
        this.obstacles = obstacles;
        this.drafts = drafts;
        this.texts = texts;
    }

    /**
     * A change of one paragraph as it was told.
     *
     * @param what replace, insert (after that paragraph) or delete
     * @param paragraph PP 3 or OP 5, as the text in force numbers it; 0 to insert before the first
     * @param text of the paragraph from now on; null for a deletion
     */
    public record Change(String what, String paragraph, String text) {

        TextEdit edit() {
            TextEdit.What kind = kind();
            ParagraphName name = ParagraphName.of("paragraph", paragraph == null ? "" : paragraph);
            boolean deletes = kind == TextEdit.What.DELETE;
            return new TextEdit(
                    kind, name.part(), name.number(), deletes ? null : Inputs.words("text", text, LONGEST_WORDS));
        }

        private TextEdit.What kind() {
            for (TextEdit.What kind : TextEdit.What.values()) {
                if (kind.name().equalsIgnoreCase(what)) {
                    return kind;
                }
            }
            throw new Refusal(ActionRule.UNKNOWN_CHANGE, "what", what == null ? "" : what);
        }
    }

    /**
     * @param words what the main sponsor said
     * @param changes of paragraphs; none where the words alone describe the revision
     */
    public void revise(FileId file, String words, List<Change> changes, Long expected) {
        drafts.get(file);
        String said = Inputs.words("words", words, LONGEST_WORDS);
        List<TextEdit> edits = edits(changes);
        Command command = Command.of(file, "revise-orally")
                .with("words", said)
                .with("changes", edits.size())
                .expecting(expected);
        journal.record(command, () -> {
            obstacles.refuse(Consideration.TEXT_ORALLY_REVISED.name(), BusinessKey.of(file));
            refuseUnknown(texts.inForce(file), edits);
            int version = texts.make(file, SpokenTexts.How.ORALLY_REVISED, edits, said);
            lifecycle.correlate(Consideration.TEXT_ORALLY_REVISED, BusinessKey.of(file), Map.of());
            journal.happened(file, new TextOrallyRevised(drafts.reference(file), version, said));
        });
    }

    private static List<TextEdit> edits(List<Change> changes) {
        if (changes == null) {
            return List.of();
        }
        if (changes.stream().anyMatch(change -> change == null)) {
            throw new Refusal(PlatformRule.MISSING, "changes", "changes");
        }
        return changes.stream().map(Change::edit).toList();
    }

    private static void refuseUnknown(TextModel text, List<TextEdit> edits) {
        for (TextEdit edit : edits) {
            if (!EditedText.has(text, edit)) {
                throw new Refusal(ActionRule.NO_PARAGRAPH, "paragraph", new ParagraphName(edit.part(), edit.number()));
            }
        }
    }
}
