package org.placard.texts.word;

/** A piece of a paragraph: words, raised words that may be a footnote's mark, or the mark of a footnote. */
record Piece(Kind kind, String text) {

    enum Kind {
        WORDS,
        RAISED,
        /** Raised by the style for marks of footnotes: always a mark. */
        MARK,
        /** The mark of a real footnote. */
        NOTE
    }
}
