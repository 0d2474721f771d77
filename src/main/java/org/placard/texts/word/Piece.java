package org.placard.texts.word;

/**
 * A piece of a paragraph: words, raised words that may be a footnote's mark, or the mark of a footnote.
 *
 * @param style of words that Placard wrote as a part by themselves; else null
 */
record Piece(Kind kind, String text, WordsStyle style) {

    enum Kind {
        WORDS,
        RAISED,
        /** Raised by the style for marks of footnotes: always a mark. */
        MARK,
        /** The mark of a real footnote. */
        NOTE
    }
}
