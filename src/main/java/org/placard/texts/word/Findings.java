package org.placard.texts.word;

import java.util.function.Consumer;
import org.placard.texts.Place;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;

/** Counts what is told of a file once it is read, and keeps its text within bounds. */
final class Findings {

    /** In characters: more than twice the longest real draft with its annexes. */
    private static final int LONGEST_TEXT = 512 * 1024;

    private static final int MOST_PARAGRAPHS = 30_000;

    private final Refusing refusing;
    private int paragraph;
    private int texts;
    private int characters;
    private int insertions;
    private int deletions;
    private int firstChange;
    private int hidden;
    private int firstHidden;
    private int embedded;

    Findings(Refusing refusing) {
        this.refusing = refusing;
    }

    /** The number of the paragraph that begins. */
    int nextParagraph() {
        return ++paragraph;
    }

    /** The number of the paragraph that began last. */
    int paragraph() {
        return paragraph;
    }

    void insertion() {
        insertions++;
        firstChange = firstChange == 0 ? Math.max(1, paragraph) : firstChange;
    }

    void deletion() {
        deletions++;
        firstChange = firstChange == 0 ? Math.max(1, paragraph) : firstChange;
    }

    void hidden() {
        hidden++;
        firstHidden = firstHidden == 0 ? paragraph : firstHidden;
    }

    void embedded() {
        embedded++;
    }

    void text(int length) {
        characters += length;
        if (characters > LONGEST_TEXT) {
            throw refusing.excessive("text");
        }
    }

    void paragraphWithText() {
        if (++texts > MOST_PARAGRAPHS) {
            throw refusing.excessive("paragraphs");
        }
    }

    void tell(boolean macros, Consumer<Warning> warnings) {
        if (insertions + deletions > 0) {
            warnings.accept(
                    Warning.of(WarningCode.TRACKED_CHANGES_ACCEPTED, Place.line(firstChange), insertions, deletions));
        }
        if (hidden > 0) {
            warnings.accept(Warning.of(WarningCode.HIDDEN_TEXT_LEFT_OUT, Place.line(firstHidden), hidden));
        }
        if (macros) {
            warnings.accept(Warning.of(WarningCode.MACROS_IGNORED, Place.WHOLE_FILE));
        }
        if (embedded > 0) {
            warnings.accept(Warning.of(WarningCode.EMBEDDED_OBJECTS_IGNORED, Place.WHOLE_FILE, embedded));
        }
    }
}
