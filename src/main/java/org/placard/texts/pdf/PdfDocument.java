package org.placard.texts.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.placard.texts.DocumentFormat;
import org.placard.texts.TextDifference;
import org.placard.texts.TextModel;
import org.placard.texts.print.ComparedText;
import org.placard.texts.print.CouncilText;
import org.placard.texts.print.PrintedText;

/** PDF documents laid out as the Council's, tagged, with their fonts in them. The same text gives the same bytes. */
public final class PdfDocument implements DocumentFormat {

    private static final float WITHOUT_MASTHEAD = 60;

    /** In place of the moment of writing, which would make each file another. */
    private static final long ALWAYS_THE_SAME = 1;

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public byte[] of(TextModel text) {
        return of(CouncilText.of(text));
    }

    @Override
    public Optional<byte[]> compared(TextModel text, String against, List<TextDifference> differences) {
        return Optional.of(of(ComparedText.of(text, against, differences)));
    }

    byte[] of(PrintedText text) {
        try (PDDocument document = new PDDocument()) {
            draw(text, document);
            describe(text, document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.setDocumentId(ALWAYS_THE_SAME);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void draw(PrintedText text, PDDocument document) throws IOException {
        Face.Loaded faces = new Face.Loaded(document);
        PdfCanvas canvas = new PdfCanvas(document, faces, text.symbol());
        float from = text.masthead() == null ? WITHOUT_MASTHEAD : new MastheadDrawing(canvas, faces).draw(text);
        new PdfPages(canvas, faces).put(text, from);
        canvas.close();
    }

    private static void describe(PrintedText text, PDDocument document) {
        document.getDocumentInformation().setTitle(text.title());
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
