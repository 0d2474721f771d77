package org.placard.texts.word;

import java.util.ArrayList;
import java.util.List;

/** Reads the paragraphs of a body, a cell, a text box or a note, in the order of reading. */
final class BodyReader {

    private final Xml xml;
    private final WordContext context;
    private final Wrappers wrappers;
    private final List<WordParagraph> paragraphs = new ArrayList<>();

    /** Words whose paragraph mark was deleted: they belong to the paragraph that follows. */
    private Pieces carried = new Pieces();

    private BodyReader(Xml xml, WordContext context) {
        this.xml = xml;
        this.context = context;
        this.wrappers = new Wrappers(xml, context.findings);
    }

    /** The paragraphs within the current element. */
    static List<WordParagraph> read(Xml xml, WordContext context) {
        BodyReader reader = new BodyReader(xml, context);
        xml.children(reader::block);
        reader.endOfContent();
        return reader.paragraphs;
    }

    private void block() {
        switch (xml.name()) {
            case "p" -> paragraph();
            case "tbl" -> xml.children(this::row);
            case "altChunk" -> context.findings.embedded();
            case "sectPr" -> new SectionReader(xml, context).read();
            default -> wrappers.open(this::block);
        }
    }

    private void paragraph() {
        ParagraphReader reader = new ParagraphReader(xml, context, carried);
        carried = new Pieces();
        reader.read();
        if (reader.markDeleted()) {
            carried = reader.pieces();
        } else {
            add(reader.paragraph());
        }
        paragraphs.addAll(reader.boxes());
    }

    private void endOfContent() {
        add(new WordParagraph(context.findings.paragraph(), carried.list(), "", false, ""));
    }

    private void add(WordParagraph paragraph) {
        if (paragraph.pieces().stream().anyMatch(piece -> !piece.text().isBlank())) {
            context.findings.paragraphWithText();
            paragraphs.add(paragraph);
        }
    }

    private void row() {
        if (!xml.name().equals("tr")) {
            wrappers.open(this::row);
            return;
        }
        boolean[] deleted = {false};
        xml.children(() -> {
            if (xml.name().equals("trPr")) {
                xml.children(() -> deleted[0] |= tracked("ins", "del"));
            } else if (!deleted[0]) {
                cell();
            }
        });
    }

    /** Tells a change of a row or a cell, and whether it was deleted. */
    private boolean tracked(String insertion, String deletion) {
        boolean deleted = xml.name().equals(deletion);
        if (deleted) {
            context.findings.deletion();
        } else if (xml.name().equals(insertion)) {
            context.findings.insertion();
        }
        return deleted;
    }

    private void cell() {
        if (!xml.name().equals("tc")) {
            wrappers.open(this::cell);
            return;
        }
        boolean[] deleted = {false};
        BodyReader inside = new BodyReader(xml, context);
        xml.children(() -> {
            if (xml.name().equals("tcPr")) {
                xml.children(() -> deleted[0] |= tracked("cellIns", "cellDel"));
            } else if (!deleted[0]) {
                inside.block();
            }
        });
        inside.endOfContent();
        paragraphs.addAll(inside.paragraphs);
    }
}
