package org.placard.drafts;

import java.util.List;
import org.placard.texts.TextDifference;

/**
 * A text compared with the one before it: the paragraphs of both in the order of reading, and within a paragraph that
 * changed the words.
 */
public record Comparison(List<ComparedParagraph> paragraphs) {

    public enum Change {
        SAME,
        CHANGED,
        INSERTED,
        DELETED
    }

    /**
     * A paragraph of either text.
     *
     * @param before its label in the earlier text, "PP 7" or "8."; null for an inserted one
     * @param after its label in the later text; null for a deleted one
     */
    public record ComparedParagraph(Change change, String before, String after, List<Words> words) {

        TextDifference difference() {
            return new TextDifference(
                    difference(change),
                    before,
                    after,
                    words.stream()
                            .map(part -> new TextDifference.Words(difference(part.change), part.text))
                            .toList());
        }

        private static TextDifference.Change difference(Change change) {
            return TextDifference.Change.valueOf(change.name());
        }
    }

    /** Words that follow each other: the same in both texts, inserted or deleted. */
    public record Words(Change change, String text) {}

    /** How many paragraphs are not the same. */
    public long changes() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.change() != Change.SAME)
                .count();
    }
}
