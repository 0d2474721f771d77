package org.placard.texts.word;

/** What the properties of a run mean for reading it. */
final class RunStyle {

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
        String name = styles.name(character);
        if (name.equals("footnote reference") || name.equals("endnote reference")) {
            return Piece.Kind.MARK;
        }
        boolean raised = superscript == null ? styles.isSuperscript(character) : superscript;
        return raised ? Piece.Kind.RAISED : Piece.Kind.WORDS;
    }
}
