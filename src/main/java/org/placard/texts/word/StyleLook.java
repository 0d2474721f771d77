package org.placard.texts.word;

/**
 * How a style looks, its indents aside.
 *
 * @param before space above, in twentieths of a point
 * @param tab the place of its tabulator, or 0
 * @param size of its letters in half points, or 0
 * @param align left, right or both
 * @param outline the level of a heading, or -1
 */
record StyleLook(int before, int after, int tab, int size, boolean bold, boolean italic, String align, int outline) {

    static StyleLook of(PartStyle style) {
        return switch (style) {
            case UNITED_NATIONS -> new StyleLook(0, 80, 0, 28, false, false, "left", -1);
            case SYMBOL -> new StyleLook(0, 80, 0, 0, false, false, "right", -1);
            case ORGAN -> new StyleLook(0, 0, 0, 34, true, false, "left", -1);
            case IMPRINT -> new StyleLook(0, 0, 0, 0, false, false, "left", -1);
            case SUBSIDIARY_ORGAN -> new StyleLook(120, 0, 0, 24, true, false, "left", -1);
            case SESSION, ITEM_TITLE -> new StyleLook(0, 0, 0, 0, true, false, "left", -1);
            case SESSION_DATES, AGENDA_ITEM -> new StyleLook(0, 0, 0, 0, false, false, "left", -1);
            case SPONSORS -> new StyleLook(240, 120, 0, 0, true, false, "left", -1);
            case KIND -> new StyleLook(360, 240, 0, 24, true, false, "left", -1);
            case TITLE_LINE -> new StyleLook(360, 240, 1134, 24, true, false, "left", -1);
            case ENACTING -> new StyleLook(0, 120, 0, 0, false, true, "both", -1);
            case OTHER -> new StyleLook(120, 0, 0, 0, false, false, "both", -1);
            case OPENING, PREAMBULAR, ANNEX -> new StyleLook(0, 120, 0, 0, false, false, "both", -1);
            case OPERATIVE, SUB -> new StyleLook(0, 120, 2268, 0, false, false, "both", -1);
            case HEADING -> new StyleLook(240, 120, 0, 0, true, false, "left", 1);
            case ANNEX_TITLE -> new StyleLook(240, 240, 0, 28, true, false, "left", 0);
            case CLOSING_LINE -> new StyleLook(0, 0, 0, 0, false, true, "right", -1);
            case LOOSE_NOTE -> new StyleLook(0, 0, 0, 0, false, false, "left", -1);
            case COMPARED -> new StyleLook(120, 120, 0, 0, false, false, "left", -1);
        };
    }

    void paragraph(XmlText xml) {
        if (bold || size > 0) {
            xml.empty("w:keepNext");
        }
        if (outline == 0) {
            xml.empty("w:pageBreakBefore");
        }
        if (tab > 0) {
            xml.open("w:tabs")
                    .empty("w:tab", "w:val", "left", "w:pos", String.valueOf(tab))
                    .close();
        }
        xml.empty("w:spacing", "w:before", String.valueOf(before), "w:after", String.valueOf(after));
    }

    void alignment(XmlText xml, int level) {
        xml.value("w:jc", align);
        if (outline >= 0) {
            xml.value("w:outlineLvl", Math.min(8, outline + level - 1));
        }
    }

    void words(XmlText xml) {
        if (bold) {
            xml.empty("w:b");
        }
        if (italic) {
            xml.empty("w:i");
        }
        if (size > 0) {
            xml.value("w:sz", size).value("w:szCs", size);
        }
    }
}
