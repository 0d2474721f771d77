package org.placard.texts.word;

import org.placard.texts.TextDifference.Change;

/** Paragraphs and runs, as Word writes them. */
final class WordXml {

    static final String[] NAMESPACES = {"xmlns:w", Vocabulary.WORD, "xmlns:r", Vocabulary.RELATIONSHIPS};

    private final XmlText xml;
    private int changes;

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

    /** @param change of the whole paragraph, its end included */
    WordXml paragraph(String style, Change change) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
        if (change == Change.INSERTED || change == Change.DELETED) {
            xml.open("w:rPr").empty(element(change), attributes()).close();
        }
        xml.close();
        return this;
    }

    /** Words as a tracked change. */
    WordXml words(Change change, String text, WordsStyle style) {
        boolean tracked = change == Change.INSERTED || change == Change.DELETED;
        if (text.isEmpty() || !tracked) {
            return words(text, style);
        }
        xml.open(element(change), attributes()).open("w:r");
        if (style != null) {
            xml.open("w:rPr").value("w:rStyle", style.id()).close();
        }
        xml.open(change == Change.DELETED ? "w:delText" : "w:t", "xml:space", "preserve")
                .text(text);
        xml.close().close().close();
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

    /** A tabulator, as a tracked change where the whole paragraph is one. */
    WordXml tab(Change change) {
        if (change != Change.INSERTED) {
            return tab();
        }
        xml.open(element(change), attributes());
        tab();
        xml.close();
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

    private static String element(Change change) {
        return change == Change.DELETED ? "w:del" : "w:ins";
    }

    private String[] attributes() {
        return new String[] {"w:id", String.valueOf(++changes), "w:author", "Placard"};
    }
}
