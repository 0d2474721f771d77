package org.placard.texts.pdf;

import org.placard.texts.print.Part;

/**
 * How a part is set. Lengths are in points; the measures are those of the Council's documents on A4.
 *
 * @param before the space above it
 * @param first where its first line begins
 * @param left where its other lines begin
 * @param hanging where its number stands, out to the left; 0 if the number stands in the first line
 * @param tab from a number in the first line to the words
 */
record PartSetting(
        Face face,
        float size,
        float leading,
        float before,
        float first,
        float left,
        float right,
        float hanging,
        float tab,
        boolean justified,
        boolean flushRight) {

    static final float EDGE = 56.7f;
    static final float END = 538.6f;
    static final float TEXT = 113.4f;
    static final float TEXT_END = 481.9f;
    static final float INDENT = 28.35f;

    static PartSetting of(Part.Kind kind) {
        return switch (kind) {
            case ORGAN -> head(Face.BOLD, 12, 14);
            case SESSION -> head(Face.BOLD, 10, 2);
            case ABOUT -> head(Face.ROMAN, 10, 0);
            case ITEM_TITLE -> head(Face.BOLD, 10, 0);
            case SPONSORS -> text(Face.BOLD, 10, 12, 20, 0, 0);
            case ADOPTED -> text(Face.BOLD, 12, 14, 20, 0, 0);
            case TITLE -> text(Face.BOLD, 12, 14, 14, 0, EDGE + 12);
            case HEADING -> text(Face.BOLD, 10, 12, 12, 0, 0);
            case ENACTING -> paragraph(12, TEXT + INDENT, TEXT);
            case PARAGRAPH, LEAD -> paragraph(6, TEXT + INDENT, TEXT);
            case SUB -> paragraph(6, TEXT + INDENT, TEXT);
            case SUB_OF_SUB -> paragraph(6, TEXT + 2 * INDENT, TEXT + INDENT);
            case VOTE -> paragraph(6, TEXT + INDENT, TEXT + INDENT);
            case MEETING -> new PartSetting(Face.ITALIC, 10, 12, 4, TEXT, TEXT, TEXT_END, 0, 0, false, true);
        };
    }

    /** A footnote: its mark, and its words beside it. */
    static PartSetting note() {
        return new PartSetting(Face.ROMAN, 8.5f, 10, 0, TEXT + 12, TEXT + 12, TEXT_END, 0, 0, false, false);
    }

    private static PartSetting head(Face face, float size, float before) {
        return new PartSetting(face, size, size * 1.2f, before, EDGE, EDGE, EDGE + 300, 0, 0, false, false);
    }

    private static PartSetting text(Face face, float size, float leading, float before, float in, float hanging) {
        return new PartSetting(face, size, leading, before, TEXT + in, TEXT, TEXT_END, hanging, INDENT, false, false);
    }

    private static PartSetting paragraph(float before, float first, float left) {
        return new PartSetting(Face.ROMAN, 10, 12, before, first, left, TEXT_END, 0, INDENT, true, false);
    }
}
