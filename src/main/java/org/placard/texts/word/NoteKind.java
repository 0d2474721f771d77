package org.placard.texts.word;

/** Where notes stand, and how Word numbers them unless told otherwise. */
enum NoteKind {
    FOOTNOTE("footnotes", "footnote", "decimal"),
    ENDNOTE("endnotes", "endnote", "lowerRoman");

    final String part;
    final String element;
    final String format;

    NoteKind(String part, String element, String format) {
        this.part = part;
        this.element = element;
        this.format = format;
    }
}
