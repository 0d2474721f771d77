package org.placard.texts;

import java.util.List;

/**
 * A paragraph of two texts compared, the later against the earlier; the title, which has no labels, comes first.
 *
 * @param before its label in the earlier text, such as "OP 7", or empty; null for an inserted one
 * @param after its label in the later text; null for a deleted one
 * @param words in the order of reading
 */
public record TextDifference(Change change, String before, String after, List<Words> words) {

    public TextDifference {
        words = List.copyOf(words);
    }

    /** What became of a paragraph or of words; only paragraphs are changed. */
    public enum Change {
        SAME,
        CHANGED,
        INSERTED,
        DELETED
    }

    /** Words that follow each other: the same in both texts, inserted or deleted. */
    public record Words(Change change, String text) {}

    /** Whether it compares the titles. */
    public boolean ofTitles() {
        return before == null && after == null;
    }
}
