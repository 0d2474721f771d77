package org.placard.texts.word;

import java.util.Set;

/** What the properties of a run mean for reading it. */
final class RunStyle {

    /** The styles for marks, by their names in several word processors. */
    private static final Set<String> MARKS =
            Set.of("footnote reference", "endnote reference", "footnote anchor", "endnote anchor");

    private final Styles styles;
    private String character = "";
    private Boolean superscript;
    private Boolean hidden;

    RunStyle(Styles styles) {
        this.styles = styles;
    }

    void take(Xml xml) {
        switch (xml.name()) {
            case "rStyle" -> character = xml.value() == null ? "" : xml.value();
            case "vertAlign" -> superscript = "superscript".equals(xml.value());
            case "vanish" -> hidden = xml.on();
            default -> {}
        }
    }

    boolean isHidden() {
        return hidden == null ? styles.isHidden(character) : hidden;
    }

    /** The part that the words are by themselves, or null. */
    WordsStyle words() {
        return WordsStyle.named(styles.name(character));
    }

    Piece.Kind kind() {
        if (MARKS.contains(styles.name(character))) {
            return Piece.Kind.MARK;
        }
        boolean raised = superscript == null ? styles.isSuperscript(character) : superscript;
        return raised ? Piece.Kind.RAISED : Piece.Kind.WORDS;
    }
}
