package org.placard.texts.word;

import java.util.Collection;
import java.util.TreeMap;
import org.placard.texts.Paragraph;

/** Writes the styles that a text uses; measures are twentieths of a point. */
final class StyleSheet {

    private static final int STEP = 567;

    private final XmlText xml = new XmlText();

    byte[] part(Collection<Paragraph> paragraphs) {
        xml.open("w:styles", WordXml.NAMESPACES);
        defaults();
        for (PartStyle style : PartStyle.values()) {
            style(style, 1);
        }
        TreeMap<String, Paragraph> levels = new TreeMap<>();
        paragraphs.stream().filter(it -> it.level() != 1).forEach(it -> levels.put(ParagraphWriter.style(it), it));
        levels.values().forEach(it -> style(PartStyle.of(it), it.level()));
        for (WordsStyle style : WordsStyle.values()) {
            words(style);
        }
        return xml.bytes();
    }

    private void defaults() {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty(
                "w:rFonts",
                "w:ascii",
                "Times New Roman",
                "w:hAnsi",
                "Times New Roman",
                "w:cs",
                "Times New Roman",
                "w:eastAsia",
                "Times New Roman");
        xml.value("w:sz", 20)
                .value("w:szCs", 20)
                .empty("w:lang", "w:val", "en-GB", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
        xml.close().close().empty("w:pPrDefault").close();
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal")
                .value("w:name", "Normal");
        xml.empty("w:qFormat")
                .open("w:pPr")
                .empty("w:spacing", "w:line", "240", "w:lineRule", "auto")
                .close()
                .close();
        named("paragraph", "FootnoteText", "footnote text");
        xml.open("w:pPr")
                .open("w:tabs")
                .empty("w:tab", "w:val", "left", "w:pos", "1134")
                .close();
        xml.empty("w:ind", "w:left", "1134", "w:right", "1134", "w:hanging", "340")
                .close();
        xml.open("w:rPr").value("w:sz", 18).value("w:szCs", 18).close().close();
        named("character", "FootnoteReference", "footnote reference");
        xml.open("w:rPr")
                .value("w:b", 0)
                .value("w:i", 0)
                .value("w:vertAlign", "superscript")
                .close()
                .close();
        named("paragraph", "Header", "header");
        xml.open("w:pPr").open("w:pBdr");
        xml.empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "4", "w:color", "auto")
                .close();
        xml.value("w:jc", "right").close().open("w:rPr").empty("w:b").close().close();
        named("paragraph", "Footer", "footer");
        xml.open("w:pPr")
                .value("w:jc", "right")
                .close()
                .open("w:rPr")
                .empty("w:b")
                .close()
                .close();
    }

    private void named(String type, String id, String name) {
        xml.open("w:style", "w:type", type, "w:styleId", id).value("w:name", name);
        if (type.equals("paragraph")) {
            xml.value("w:basedOn", "Normal");
        }
    }

    private void style(PartStyle style, int level) {
        String suffix = level == 1 ? "" : String.valueOf(level);
        named("paragraph", style.id() + suffix, style.label() + (level == 1 ? "" : " " + suffix));
        xml.empty("w:qFormat").open("w:pPr");
        StyleLook look = StyleLook.of(style);
        look.paragraph(xml);
        indent(style, level);
        look.alignment(xml, level);
        xml.close().open("w:rPr");
        look.words(xml);
        xml.close().close();
    }

    private void indent(PartStyle style, int level) {
        switch (style) {
            case TITLE_LINE -> indent(2 * STEP, 2 * STEP, -2 * STEP);
            case ENACTING, PREAMBULAR, OPERATIVE -> indent(2 * STEP, 2 * STEP, STEP);
            case SUB -> {
                boolean first = level <= 2;
                indent(first ? 2 * STEP : (level + 2) * STEP, 2 * STEP, first ? STEP : -STEP);
            }
            case OPENING, SPONSORS, KIND, HEADING, ANNEX, ANNEX_TITLE, CLOSING_LINE, OTHER, LOOSE_NOTE, COMPARED ->
                indent(2 * STEP, 2 * STEP, 0);
            default -> {}
        }
    }

    private void indent(int left, int right, int first) {
        String hanging = first < 0 ? String.valueOf(-first) : null;
        String firstLine = first > 0 ? String.valueOf(first) : null;
        xml.empty(
                "w:ind",
                "w:left",
                String.valueOf(left),
                "w:right",
                String.valueOf(right),
                "w:hanging",
                hanging,
                "w:firstLine",
                firstLine);
    }

    private void words(WordsStyle style) {
        named("character", style.id(), style.label());
        xml.open("w:rPr");
        if (style == WordsStyle.OPENER) {
            xml.empty("w:i");
        }
        xml.close().close();
    }
}
