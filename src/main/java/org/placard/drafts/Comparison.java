package org.placard.drafts;

import java.util.List;
import org.placard.texts.TextDifference;

/**
 * A text compared with the one before it: the paragraphs of both in the order of reading, and within a paragraph that
 * changed the words.
 */
public record Comparison(List<TextDifference> paragraphs) {

    /** How many paragraphs are not the same. */
    public long changes() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.change() != TextDifference.Change.SAME)
                .count();
    }
}
