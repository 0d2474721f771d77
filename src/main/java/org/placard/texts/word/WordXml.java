package org.placard.texts.word;

/** Paragraphs and runs, as Word writes them. */
final class WordXml {

    static final String[] NAMESPACES = {"xmlns:w", Vocabulary.WORD, "xmlns:r", Vocabulary.RELATIONSHIPS};

    private final XmlText xml;

    WordXml(XmlText xml) {
        this.xml = xml;
    }

    XmlText xml() {
        return xml;
    }

    /** Opens a paragraph; {@link #end} closes it. */
    WordXml paragraph(PartStyle style) {
        return paragraph(style.id());
    }

    WordXml paragraph(String style) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style).close();
        return this;
    }

    WordXml words(String text) {
        return words(text, null);
    }

    /** @param style of the words, or null */
    WordXml words(String text, WordsStyle style) {
        if (!text.isEmpty()) {
            xml.open("w:r");
            if (style != null) {
                xml.open("w:rPr").value("w:rStyle", style.id()).close();
            }
            xml.open("w:t", "xml:space", "preserve").text(text).close().close();
        }
        return this;
    }

    WordXml tab() {
        xml.open("w:r").empty("w:tab").close();
        return this;
    }

    WordXml end() {
        xml.close();
        return this;
    }

    /** A paragraph of nothing but words; none where there are none. */
    WordXml line(PartStyle style, String text) {
        return text == null ? this : paragraph(style).words(text).end();
    }
}
