package org.placard.texts.word;

import org.placard.texts.TextModel;

/** Writes what stands on the pages around a text: from the second on the symbol above and the number below; on A4. */
final class PagesWriter {

    private PagesWriter() {}

    static void section(XmlText xml) {
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "header1");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "footer1");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1417",
                "w:right",
                "1134",
                "w:bottom",
                "1134",
                "w:left",
                "1134",
                "w:header",
                "851",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.empty("w:titlePg").close();
    }

    static byte[] header(TextModel text) {
        WordXml out = new WordXml(new XmlText().open("w:hdr", WordXml.NAMESPACES));
        out.paragraph("Header")
                .words(text.symbol() == null ? "" : text.symbol())
                .end();
        return out.xml().bytes();
    }

    static byte[] footer() {
        WordXml out = new WordXml(new XmlText().open("w:ftr", WordXml.NAMESPACES));
        out.paragraph("Footer");
        out.xml().open("w:fldSimple", "w:instr", " PAGE ");
        out.words("2");
        out.xml().close();
        out.end();
        return out.xml().bytes();
    }

    static byte[] settings() {
        XmlText xml = new XmlText().open("w:settings", WordXml.NAMESPACES);
        xml.value("w:defaultTabStop", 567);
        xml.open("w:footnotePr")
                .empty("w:footnote", "w:id", "-1")
                .empty("w:footnote", "w:id", "0")
                .close();
        xml.open("w:compat")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15");
        return xml.bytes();
    }

    static byte[] properties(TextModel text) {
        String number = text.number() == null ? "" : text.number() + " ";
        XmlText xml = new XmlText();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title")
                .text(number + (text.title() == null ? "" : text.title()))
                .close();
        xml.open("dc:language").text("en").close();
        return xml.bytes();
    }
}
