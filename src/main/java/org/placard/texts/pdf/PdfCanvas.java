package org.placard.texts.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.placard.texts.print.Part;
import org.placard.texts.print.Span.Look;

/** Draws on the pages of one document, and tells the tags what is drawn. Heights are from the top of the page. */
final class PdfCanvas {

    private static final float RISE = 0.55f;
    private static final float LITTLE = 1.6f;
    private static final float THIN = 0.5f;
    private static final float FOOT = 800;
    private static final float HEAD = 52;

    private final PDDocument document;
    private final Face.Loaded faces;
    private final PdfTags tags;
    private final String symbol;
    private PDPageContentStream out;
    private PDPage page;
    private int number;
    private String open;
    private PDStructureElement paused;

    /** @param symbol that pages carry, or null */
    PdfCanvas(PDDocument document, Face.Loaded faces, String symbol) throws IOException {
        this.document = document;
        this.faces = faces;
        this.symbol = symbol;
        this.tags = new PdfTags(document);
        newPage();
    }

    void nextPage() throws IOException {
        out.close();
        newPage();
        furniture();
    }

    /** Leaves the part that is being drawn, to draw something else. */
    void pause() throws IOException {
        if (open != null) {
            out.endMarkedContent();
            paused = tags.current();
        }
    }

    /** Goes on with the part that was left, perhaps on another page. */
    void resume() throws IOException {
        if (paused != null) {
            open = paused.getStructureType();
            out.beginMarkedContent(COSName.getPDFName(open), tags.again(paused));
            paused = null;
        }
    }

    void close() throws IOException {
        out.close();
        tags.close();
    }

    void begin(Part part) throws IOException {
        String tag = switch (part.kind()) {
            case TITLE -> "H1";
            case ADOPTED, HEADING -> "H2";
            default -> "P";
        };
        begin(tag);
    }

    void beginNote() throws IOException {
        begin("Note");
    }

    private void begin(String tag) throws IOException {
        open = tag;
        out.beginMarkedContent(COSName.getPDFName(tag), tags.begin(tag));
    }

    void end() throws IOException {
        out.endMarkedContent();
        open = null;
    }

    void draw(SetLine line, float y) throws IOException {
        for (Piece piece : line.pieces()) {
            draw(piece, y);
        }
    }

    private void draw(Piece piece, float y) throws IOException {
        text(piece.text(), piece.face(), piece.size(), piece.x(), piece.look() == Look.MARK ? y - rise(piece) : y);
        if (piece.look() == Look.INSERTED) {
            rule(piece.x(), piece.x() + piece.width(), y + 2, THIN);
        } else if (piece.look() == Look.DELETED) {
            rule(piece.x(), piece.x() + piece.width(), y - piece.size() * 0.3f, THIN);
        }
    }

    /** An asterisk stands high by itself. */
    private static float rise(Piece mark) {
        return mark.text().startsWith("*") ? LITTLE : mark.size() * RISE;
    }

    void noteRule(float y) throws IOException {
        artifact(() -> rule(PartSetting.TEXT, PartSetting.TEXT + 100, y, THIN));
    }

    void text(String text, Face face, float size, float x, float y) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        out.beginText();
        out.setFont(faces.font(face), size);
        out.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
        out.showText(text);
        out.endText();
    }

    void rule(float from, float to, float y, float thickness) throws IOException {
        out.addRect(from, PDRectangle.A4.getHeight() - y - thickness / 2, to - from, thickness);
        out.fill();
    }

    void artifact(Drawing drawing) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        drawing.draw();
        out.endMarkedContent();
    }

    private void newPage() throws IOException {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        number++;
        tags.page(page);
        out = new PDPageContentStream(document, page);
    }

    /** Every page but the first has its symbol on the outer side of the head, its number on the outer side of the foot. */
    private void furniture() throws IOException {
        boolean even = number % 2 == 0;
        artifact(() -> {
            if (symbol != null) {
                outer(faces.printable(symbol, Face.BOLD), HEAD, even);
            }
            rule(PartSetting.EDGE, PartSetting.END, HEAD + 6, THIN);
            outer(String.valueOf(number), FOOT, even);
        });
    }

    private void outer(String text, float y, boolean left) throws IOException {
        float x = left ? PartSetting.EDGE : PartSetting.END - faces.width(text, Face.BOLD, 9);
        text(text, Face.BOLD, 9, x, y);
    }

    /** What is drawn. */
    interface Drawing {
        void draw() throws IOException;
    }
}
