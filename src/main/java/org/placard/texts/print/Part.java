package org.placard.texts.print;

import java.util.List;

/**
 * A paragraph of a document, or a line of its masthead.
 *
 * @param label the number that hangs out or stands before the words, as printed: "43/…", "7.", "(a)"; or null
 */
public record Part(Kind kind, String label, List<Span> spans) {

    /** How a part is set. */
    public enum Kind {
        /** "Human Rights Council". */
        ORGAN,
        SESSION,
        /** Dates of the session, the agenda item. */
        ABOUT,
        ITEM_TITLE,
        SPONSORS,
        /** "Resolution adopted by the Human Rights Council on …". */
        ADOPTED,
        TITLE,
        ENACTING,
        PARAGRAPH,
        SUB,
        SUB_OF_SUB,
        HEADING,
        /** The meeting and the day at the end. */
        MEETING,
        VOTE,
        /** What a reader of the document should know first. */
        LEAD
    }

    public Part {
        spans = List.copyOf(spans);
    }

    public static Part of(Kind kind, Span... spans) {
        return new Part(kind, null, List.of(spans));
    }
}
