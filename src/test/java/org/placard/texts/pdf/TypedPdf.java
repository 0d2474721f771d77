package org.placard.texts.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/**
 * Types a document line by line on A4, as the Council's documents are laid out: text from x = 124 to 480, first lines 28
 * further in, 10 points on 12, 6 points between paragraphs. In a text, {@code {1}} is printed small and raised, {@code <1>}
 * small and lowered.
 */
final class TypedPdf implements AutoCloseable {

    static {
        FontMappers.set(new BundledFont());
    }

    static final PDFont ROMAN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
    static final PDFont ITALIC = new PDType1Font(Standard14Fonts.FontName.TIMES_ITALIC);

    static final float LEFT = 124;
    static final float FIRST = 152;
    static final float BELOW_MASTHEAD = 240;

    private static final Pattern SMALL = Pattern.compile("\\{([^}]*)}|<([^>]*)>");

    final PDDocument document = new PDDocument();
    private PDPageContentStream out;
    private PDRectangle paper;
    private float y;

    TypedPdf() {
        page();
    }

    TypedPdf page() {
        return page(PDRectangle.A4);
    }

    TypedPdf page(PDRectangle size) {
        return write(() -> {
            close(out);
            paper = size;
            PDPage page = new PDPage(size);
            document.addPage(page);
            out = new PDPageContentStream(document, page);
            y = 90;
        });
    }

    /** The masthead of a draft of the forty-third session. */
    TypedPdf masthead(String symbol) {
        at(57, 50, ROMAN, 14, "United Nations").at(440, 50, ROMAN, 10, symbol).rule(57, 540, 55);
        at(110, 75, BOLD, 20, "General Assembly").at(400, 73, ROMAN, 10, "Distr.: Limited");
        at(400, 85, ROMAN, 10, "13 March 2020")
                .at(400, 109, ROMAN, 10, "Original: English")
                .rule(57, 540, 150);
        at(57, 165, BOLD, 12, "Human Rights Council").at(57, 178, BOLD, 10, "Forty-third session");
        at(57, 190, ROMAN, 10, "24 February–20 March 2020").at(57, 202, ROMAN, 10, "Agenda item 3");
        at(57, 214, BOLD, 10, "Promotion and protection of all human rights");
        y = BELOW_MASTHEAD;
        return this;
    }

    /** What every page but the first has around its text. */
    TypedPdf furniture(String symbol, int page) {
        at(page % 2 == 0 ? 57 : 480, 45, BOLD, 9, symbol).rule(57, 540, 50);
        at(page % 2 == 0 ? 57 : 530, 800, BOLD, 9, String.valueOf(page));
        return at(page % 2 == 0 ? 480 : 57, 800, ROMAN, 8, "GE.20-04143");
    }

    TypedPdf at(float x, float top, PDFont font, float size, String text) {
        return write(() -> {
            float at = x;
            Matcher small = SMALL.matcher(text);
            int from = 0;
            while (small.find()) {
                at = put(at, top, font, size, text.substring(from, small.start()));
                boolean up = small.group(1) != null;
                at = put(
                        at,
                        up ? top - size * 0.35f : top + size * 0.15f,
                        font,
                        size * 0.6f,
                        up ? small.group(1) : small.group(2));
                from = small.end();
            }
            put(at, top, font, size, text.substring(from));
        });
    }

    /** A paragraph whose first line stands further in. */
    TypedPdf paragraph(String... lines) {
        return lines(ROMAN, 10, FIRST, LEFT, lines);
    }

    TypedPdf heading(String... lines) {
        return lines(BOLD, 12, LEFT, LEFT, lines);
    }

    TypedPdf lines(PDFont font, float size, float firstX, float x, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            at(i == 0 ? firstX : x, y, font, size, lines[i]);
            y += 12;
        }
        y += 6;
        return this;
    }

    /** Footnotes at the end of the page, each a mark and a text, under a short rule that is drawn. */
    TypedPdf notes(String... notes) {
        float top = 780 - notes.length * 11;
        rule(LEFT, LEFT + 100, top);
        return notesWithoutRule(notes);
    }

    TypedPdf notesWithoutRule(String... notes) {
        float top = 780 - notes.length * 11;
        for (int i = 0; i < notes.length; i++) {
            at(LEFT, top + 12 + i * 11, ROMAN, 8, notes[i]);
        }
        return this;
    }

    TypedPdf rule(float from, float to, float top) {
        return write(() -> {
            out.addRect(from, paper.getHeight() - top, to - from, 0.5f);
            out.fill();
        });
    }

    TypedPdf upright(float x, float top, String text) {
        return write(() -> {
            out.beginText();
            out.setFont(ROMAN, 10);
            out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x, paper.getHeight() - top));
            out.showText(text);
            out.endText();
        });
    }

    /** A font with letters of many scripts. */
    PDFont unicode() {
        String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream in = PDFont.class.getResourceAsStream(name)) {
            return PDType0Font.load(document, in, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(() -> {
            close(out);
            out = null;
            document.save(bytes);
        });
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private float put(float x, float top, PDFont font, float size, String text) throws IOException {
        if (text.isEmpty()) {
            return x;
        }
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, paper.getHeight() - top);
        out.showText(text);
        out.endText();
        return x + font.getStringWidth(text) / 1000 * size;
    }

    private static void close(PDPageContentStream stream) throws IOException {
        if (stream != null) {
            stream.close();
        }
    }

    private TypedPdf write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
