package org.placard.texts.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.placard.texts.print.Part;
import org.placard.texts.print.PrintedText;
import org.placard.texts.print.Span;

/** The table at the top of the first page: "United Nations", symbol, organ, distribution, date, language. */
final class MastheadDrawing {

    private static final float NAME = PartSetting.EDGE + 64;
    private static final float RIGHT = 400;
    private static final float FIRST_LINE = 62;
    private static final float SECOND_LINE = 92;
    private static final float END = 165;

    private final PdfCanvas canvas;
    private final Face.Loaded faces;

    MastheadDrawing(PdfCanvas canvas, Face.Loaded faces) {
        this.canvas = canvas;
        this.faces = faces;
    }

    /** @return where the text begins */
    float draw(PrintedText text) throws IOException {
        PrintedText.Masthead masthead = text.masthead();
        line("United Nations", Face.ROMAN, 14, NAME, FIRST_LINE);
        if (text.symbol() != null) {
            symbol(faces.printable(text.symbol(), Face.ROMAN), text.symbolNotes());
        }
        canvas.artifact(() -> canvas.rule(PartSetting.EDGE, PartSetting.END, FIRST_LINE + 6, 0.5f));
        if (!masthead.organ().isEmpty()) {
            line(masthead.organ(), Face.BOLD, 20, NAME, SECOND_LINE);
        }
        List<String> imprint = new ArrayList<>();
        imprint.add(masthead.distribution() == null ? "" : "Distr.: " + masthead.distribution());
        imprint.add(masthead.date() == null ? "" : masthead.date());
        imprint.add("");
        imprint.add(masthead.language() == null ? "" : "Original: " + masthead.language());
        for (int i = 0; i < imprint.size(); i++) {
            if (!imprint.get(i).isEmpty()) {
                line(imprint.get(i), Face.ROMAN, 10, RIGHT, SECOND_LINE - 4 + i * 12);
            }
        }
        canvas.artifact(() -> canvas.rule(PartSetting.EDGE, PartSetting.END, END, 1.5f));
        return END + 8;
    }

    /** Its first letter is a large one. */
    private void symbol(String symbol, List<Span> marks) throws IOException {
        String first = symbol.substring(0, 1);
        String rest = symbol.substring(1);
        float width = faces.width(first, Face.ROMAN, 20) + faces.width(rest, Face.ROMAN, 10);
        float x = PartSetting.END - width;
        begin();
        canvas.text(first, Face.ROMAN, 20, x, FIRST_LINE);
        canvas.text(rest, Face.ROMAN, 10, x + faces.width(first, Face.ROMAN, 20), FIRST_LINE);
        String raised = String.join(" ", marks.stream().map(Span::text).toList());
        if (!raised.isEmpty()) {
            canvas.text(faces.printable(raised, Face.ROMAN), Face.ROMAN, 6, PartSetting.END + 1, FIRST_LINE - 4);
        }
        canvas.end();
    }

    private void line(String text, Face face, float size, float x, float y) throws IOException {
        begin();
        canvas.text(faces.printable(text, face), face, size, x, y);
        canvas.end();
    }

    private void begin() throws IOException {
        canvas.begin(Part.of(Part.Kind.ABOUT, Span.plain("")));
    }
}
