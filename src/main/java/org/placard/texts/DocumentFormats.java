package org.placard.texts;

import java.util.List;
import java.util.Optional;
import org.placard.texts.akn.AkomaNtosoDocument;
import org.placard.texts.pdf.PdfDocument;
import org.placard.texts.print.HtmlDocument;
import org.placard.texts.word.WordDocument;

/** The forms in which texts go out, the usual one first. A new form joins here. */
public final class DocumentFormats {

    private static final List<DocumentFormat> ALL =
            List.of(new WordDocument(), new PdfDocument(), new HtmlDocument(), new AkomaNtosoDocument());

    private DocumentFormats() {}

    public static List<DocumentFormat> all() {
        return ALL;
    }

    public static Optional<DocumentFormat> byExtension(String extension) {
        return ALL.stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
