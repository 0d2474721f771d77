package org.placard.texts;

/** The part that a paragraph plays in a resolution. */
public enum ParagraphKind {
    /** "The Human Rights Council,". */
    ENACTING,
    PREAMBULAR,
    OPERATIVE,
    /** A lettered or roman sub-paragraph, or a bullet, of the paragraph before it. */
    SUB,
    HEADING,
    ANNEX,
    /** What follows the last operative paragraph: meeting, date, vote. */
    OTHER
}
