package org.placard.texts.word;

import java.util.ArrayList;
import java.util.List;

/** Reads one paragraph: its properties, its runs, and the text boxes that hang on it. */
final class ParagraphReader {

    private final Xml xml;
    private final WordContext context;
    private final Wrappers wrappers;
    private final RunReader runs;
    private final Pieces pieces;
    private final List<WordParagraph> boxes = new ArrayList<>();
    private final int number;
    private String style = "";
    private String list;
    private Integer level;
    private Integer outline;
    private boolean markDeleted;

    /** @param before words that stand before its own */
    ParagraphReader(Xml xml, WordContext context, Pieces before) {
        this.xml = xml;
        this.context = context;
        this.wrappers = new Wrappers(xml, context.findings);
        this.pieces = before;
        this.runs = new RunReader(xml, context, pieces, boxes);
        this.number = context.findings.nextParagraph();
    }

    void read() {
        xml.children(this::part);
        context.fields.endOfParagraph();
    }

    boolean markDeleted() {
        return markDeleted;
    }

    Pieces pieces() {
        return pieces;
    }

    List<WordParagraph> boxes() {
        return boxes;
    }

    WordParagraph paragraph() {
        boolean heading = outline == null ? context.styles.isHeading(style) : outline < 9;
        return new WordParagraph(number, pieces.list(), label(), heading, context.styles.name(style));
    }

    private void part() {
        switch (xml.name()) {
            case "pPr" -> xml.children(this::property);
            case "r", "m:r" -> runs.read();
            case "subDoc" -> context.findings.embedded();
            default -> inline();
        }
    }

    private void inline() {
        if (!wrappers.open(this::part) && xml.name().startsWith("m:")) {
            xml.children(this::part);
        }
    }

    private void property() {
        switch (xml.name()) {
            case "pStyle" -> style = xml.value() == null ? "" : xml.value();
            case "numPr" -> xml.children(this::listProperty);
            case "outlineLvl" -> outline = xml.number("val", 0, 9);
            case "rPr" -> xml.children(this::markProperty);
            case "sectPr" -> new SectionReader(xml, context).read();
            default -> {}
        }
    }

    private void listProperty() {
        if (xml.name().equals("numId")) {
            list = xml.value();
        } else if (xml.name().equals("ilvl")) {
            level = xml.number("val", 0, ListLevel.COUNT - 1);
        }
    }

    private void markProperty() {
        if (xml.name().equals("del") || xml.name().equals("moveFrom")) {
            context.findings.deletion();
            markDeleted = true;
        }
    }

    private String label() {
        ListInstance instance = context.lists.instance(list == null ? context.styles.list(style) : list);
        if (instance == null) {
            return "";
        }
        int at = level == null ? context.lists.levelOf(instance, style) : level;
        return Labels.asPrinted(context.counter.next(instance, at), at);
    }
}
