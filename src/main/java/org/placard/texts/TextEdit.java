package org.placard.texts;

/**
 * A change of one paragraph of the first level, as told in a meeting.
 *
 * @param part preambular or operative
 * @param number of the paragraph as the text has it; for an insertion, of the one that it follows, 0 for none
 * @param text of the paragraph from now on; null where it is deleted
 */
public record TextEdit(What what, ParagraphKind part, int number, String text) {

    /** What becomes of the paragraph. */
    public enum What {
        REPLACE,
        INSERT,
        DELETE
    }

    public static TextEdit delete(ParagraphKind part, int number) {
        return new TextEdit(What.DELETE, part, number, null);
    }
}
