package org.placard.amendments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placard.platform.Refusal;
import org.placard.states.States;
import org.placard.texts.EditedText;
import org.placard.texts.TextEdit;
import org.placard.texts.TextModel;
import org.springframework.stereotype.Component;

/** Whether an amendment can stand as it was handed in: the first thing that cannot is named. */
@Component
class AmendmentCheck {

    private static final int MOST_CHANGES = 100;
    private static final int LONGEST_WORDS = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final int LARGEST_SOURCE = 2 * 1024 * 1024;

    private final States states;

    AmendmentCheck(States states) {
        this.states = states;
    }

    /** The amendment with its words stripped. */
    ProposedAmendment sound(ProposedAmendment proposed) {
        boolean worded = proposed.words() != null && !proposed.words().isBlank();
        if (worded != proposed.changes().isEmpty()) {
            throw new Refusal(AmendmentRule.NO_CHANGE, "changes");
        }
        atMost("words", worded ? proposed.words().strip().length() : 0, LONGEST_WORDS);
        atMost("changes", proposed.changes().size(), MOST_CHANGES);
        source(proposed);
        return new ProposedAmendment(
                proposed.changes(),
                worded ? proposed.words().strip() : null,
                proposed.sponsors(),
                proposed.sourceName(),
                proposed.source());
    }

    /** The changes as edits of that text. */
    List<TextEdit> edits(List<Change> changes, TextModel text) {
        Set<String> seen = new HashSet<>();
        List<TextEdit> edits = new ArrayList<>();
        for (Change change : changes) {
            if (change == null) {
                throw new Refusal(AmendmentRule.UNKNOWN_CHANGE, "changes", "");
            }
            TextEdit edit = change.edit();
            refuseUnlessThere(edit, text);
            boolean inserts = edit.what() == TextEdit.What.INSERT;
            if (!inserts && !seen.add(edit.part() + " " + edit.number())) {
                throw new Refusal(AmendmentRule.PARAGRAPH_TWICE, "paragraph", edit.number());
            }
            edits.add(edit);
        }
        return edits;
    }

    void refuseUnlessThere(TextEdit edit, TextModel text) {
        if (!EditedText.has(text, edit)) {
            throw new Refusal(AmendmentRule.NO_SUCH_PARAGRAPH, "paragraph", edit.number());
        }
    }

    /** The State that tables first, then the others. */
    List<String> sponsors(String tabledBy, List<String> others) {
        List<String> all = new ArrayList<>(List.of(tabledBy));
        for (String state : others) {
            if (state == null || states.byIso3(state).isEmpty()) {
                throw new Refusal(AmendmentRule.UNKNOWN_STATE, "sponsors", state == null ? "" : state);
            }
            if (all.contains(state)) {
                throw new Refusal(AmendmentRule.SPONSOR_TWICE, "sponsors", state);
            }
            all.add(state);
        }
        return all;
    }

    private static void source(ProposedAmendment proposed) {
        if (proposed.source() != null) {
            atMost("sourceName", proposed.sourceName().length(), LONGEST_NAME);
            if (proposed.source().length > LARGEST_SOURCE) {
                throw new Refusal(AmendmentRule.SOURCE_TOO_LARGE, "source", proposed.sourceName());
            }
        }
    }

    private static void atMost(String field, int given, int most) {
        if (given > most) {
            throw new Refusal(AmendmentRule.TOO_LONG, field, field, most);
        }
    }
}
