package org.placard.texts.word;

import java.util.Locale;

/** Reads one style. */
final class StyleReader {

    private final Xml xml;
    private String name = "";
    private String parent;
    private Integer outline;
    private String list;
    private Integer level;
    private Boolean superscript;
    private Boolean hidden;

    StyleReader(Xml xml) {
        this.xml = xml;
    }

    Style read(String id) {
        xml.children(this::part);
        return new Style(id, name, parent, outline, list, level, superscript, hidden);
    }

    private void part() {
        switch (xml.name()) {
            case "name" -> name = xml.value() == null ? "" : xml.value().toLowerCase(Locale.ROOT);
            case "basedOn" -> parent = xml.value();
            case "pPr", "numPr", "rPr" -> xml.children(this::part);
            case "outlineLvl" -> outline = xml.number("val", 0, 9);
            case "ilvl" -> level = xml.number("val", 0, ListLevel.COUNT - 1);
            case "numId" -> list = xml.value();
            case "vertAlign" -> superscript = "superscript".equals(xml.value());
            case "vanish" -> hidden = xml.on();
            default -> {}
        }
    }
}
