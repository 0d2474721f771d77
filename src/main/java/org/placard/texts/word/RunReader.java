package org.placard.texts.word;

import java.util.List;

/** Reads a run: its words, breaks and symbols, the marks of its footnotes, and text boxes within it. */
final class RunReader {

    private final Xml xml;
    private final WordContext context;
    private final Wrappers wrappers;
    private final RunWords words;
    private final List<WordParagraph> boxes;
    private RunStyle style;

    RunReader(Xml xml, WordContext context, Pieces pieces, List<WordParagraph> boxes) {
        this.xml = xml;
        this.context = context;
        this.wrappers = new Wrappers(xml, context.findings);
        this.words = new RunWords(context, pieces);
        this.boxes = boxes;
    }

    void read() {
        style = new RunStyle(context.styles);
        xml.children(this::part);
    }

    private void part() {
        switch (xml.name()) {
            case "rPr" -> xml.children(() -> style.take(xml));
            case "t", "m:t" -> words();
            case "tab", "ptab" -> words.add("\t", style);
            case "br", "cr" -> words.add("page".equals(xml.attribute("type")) ? " " : "\n", style);
            case "noBreakHyphen" -> words.add("-", style);
            case "sym" -> words.add(Symbols.character(xml.attribute("font"), xml.attribute("char")), style);
            case "fldChar" -> context.fields.character(xml.attribute("fldCharType"));
            case "footnoteReference" -> note(NoteKind.FOOTNOTE);
            case "endnoteReference" -> note(NoteKind.ENDNOTE);
            case "drawing", "pict", "object" -> xml.children(this::drawing);
            case "ruby" -> xml.children(this::ruby);
            default -> wrappers.open(this::part);
        }
    }

    private void words() {
        StringBuilder text = new StringBuilder();
        boolean preserved =
                "preserve".equals(xml.attribute("space")) || xml.name().startsWith("m:");
        xml.text(text);
        String inLine = text.toString().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        words.add(preserved ? inLine : inLine.strip(), style);
    }

    private void note(NoteKind kind) {
        String custom = xml.attribute("customMarkFollows");
        boolean follows = custom != null && !custom.equals("0") && !custom.equals("false") && !custom.equals("off");
        words.note(kind, xml.attribute("id"), follows, style);
    }

    private void drawing() {
        String name = xml.name();
        if (name.equals("txbxContent")) {
            boxes.addAll(BodyReader.read(xml, context));
        } else if (name.endsWith(":OLEObject")) {
            context.findings.embedded();
        } else if (!wrappers.open(this::drawing)) {
            xml.children(this::drawing);
        }
    }

    /** The words that stand above others, to say how they are spoken, are left out. */
    private void ruby() {
        if (xml.name().equals("rubyBase")) {
            xml.children(() -> {
                if (xml.name().equals("r")) {
                    xml.children(this::part);
                }
            });
        }
    }
}
