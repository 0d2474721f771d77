package org.placard.texts.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.placard.texts.UnreadableText;
import org.placard.texts.UnreadableText.Reason;
import org.placard.texts.Warning;
import org.placard.texts.source.SourceFormat;
import org.placard.texts.source.SourceText;

/**
 * PDF documents with text. What is bounded where: time and memory by the {@link Budget}, asked within everything that we
 * do and wherever the library reads or unpacks; should the library go round in memory without reading, the file is refused
 * all the same when its time is over, while a daemon thread, of which there are at most a few, runs out its course.
 */
public final class PdfFormat implements SourceFormat {

    /** The mark of the format stands within the first bytes, as readers of PDF have always allowed. */
    private static final int HEAD = 1024;

    @Override
    public boolean recognises(byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }

    /** @throws UnreadableText after two seconds of work at most, whatever the bytes */
    @Override
    public SourceText read(byte[] file, String fileName, Consumer<Warning> warnings) {
        List<Warning> told = new ArrayList<>();
        PdfFile pdf = new PdfFile(file, fileName, told::add);
        SourceText text = new OwnThread<>(pdf::read).result(overspent -> pdf.refused(Reason.EXCESSIVE, overspent));
        told.forEach(warnings);
        return text;
    }
}
