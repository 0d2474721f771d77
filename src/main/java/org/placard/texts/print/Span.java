package org.placard.texts.print;

import org.placard.texts.Footnote;

/**
 * Words set in one way, or a footnote mark.
 *
 * @param text the words; of a footnote mark, the mark
 * @param note the footnote that is printed for the mark; null for words, and for a mark whose note stands elsewhere or
 * nowhere
 */
public record Span(String text, Look look, Footnote note) {

    public enum Look {
        PLAIN,
        ITALIC,
        BOLD,
        /** Raised. */
        MARK,
        INSERTED,
        DELETED
    }

    public static Span plain(String text) {
        return new Span(text, Look.PLAIN, null);
    }

    public static Span italic(String text) {
        return new Span(text, Look.ITALIC, null);
    }

    public static Span bold(String text) {
        return new Span(text, Look.BOLD, null);
    }
}
