package org.placard.texts.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.placard.texts.Place;
import org.placard.texts.UnreadableText;
import org.placard.texts.UnreadableText.Reason;
import org.placard.texts.Warning;
import org.placard.texts.source.CleanText;
import org.placard.texts.source.SourceText;

/** Opens one file, within its budget, and says by name why one cannot be read. */
final class PdfFile {

    static {
        FontMappers.set(new BundledFont());
    }

    /** The mark of the end stands within the last bytes; readers of PDF have always allowed something behind it. */
    private static final int END = 2048;

    private final byte[] file;
    private final String fileName;
    private final Consumer<Warning> warnings;

    PdfFile(byte[] file, String fileName, Consumer<Warning> warnings) {
        this.file = file;
        this.fileName = fileName;
        this.warnings = warnings;
    }

    SourceText read(Budget budget) {
        refuseCutOff();
        try (PDDocument document = new BoundedParser(file, budget).parse()) {
            CleanText clean = new CleanText(warnings);
            PageReader reader = new PageReader(budget, clean);
            List<PrintedPage> pages = reader.read(document);
            clean.tell();
            refuseTextless(pages, document, reader.unknownShare());
            new IgnoredParts(document, budget).tell(warnings);
            return new PdfReading(pages, budget).text();
        } catch (InvalidPasswordException locked) {
            throw refused(Reason.NOT_TEXT, "pdf-encrypted");
        } catch (Budget.Overspent overspent) {
            throw refused(Reason.EXCESSIVE, overspent.getMessage());
        } catch (UnreadableText said) {
            throw said;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // Whatever the library makes of a broken file, of which there is no end, the file is damaged.
            throw refused(Reason.DAMAGED, "pdf");
        }
    }

    // The library makes do with what is there; a draft without its last paragraphs would look whole.
    private void refuseCutOff() {
        int from = Math.max(0, file.length - END);
        String end = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            throw refused(Reason.DAMAGED, "truncated");
        }
    }

    private void refuseTextless(List<PrintedPage> pages, PDDocument document, double unknown) {
        String text = Garble.textOf(pages);
        if (text.isBlank() && unknown == 0) {
            throw refused(Reason.NO_TEXT, String.valueOf(document.getNumberOfPages()));
        }
        if (Garble.is(text, unknown)) {
            throw refused(Reason.UNKNOWN_LETTERS, "");
        }
    }

    UnreadableText refused(Reason reason, String detail) {
        return new UnreadableText(reason, fileName, detail, Place.WHOLE_FILE);
    }
}
