package org.placard.texts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.placard.texts.UnreadableText.Reason;
import org.placard.texts.obligations.ObligationReader;
import org.placard.texts.pdf.PdfFormat;
import org.placard.texts.source.SourceDecoder;
import org.placard.texts.source.SourceFormat;
import org.placard.texts.source.SourceText;
import org.placard.texts.structure.DocumentReader;
import org.placard.texts.structure.WrittenLines;

/**
 * Reads a draft resolution, a draft decision or a President's statement, in Markdown, plain text or PDF, from the bytes of its file. Stateless: one reader serves
 * all threads.
 */
public final class DraftReader {

    /** 2 MB: a hundred times the longest real draft. */
    public static final int DEFAULT_LIMIT = 2 * 1024 * 1024;

    private static final Set<TextKind> READ = EnumSet.of(
            TextKind.DRAFT_RESOLUTION,
            TextKind.ADOPTED_RESOLUTION,
            TextKind.DRAFT_DECISION,
            TextKind.PRESIDENTS_STATEMENT);

    /** What is none of these is written in lines, or is refused. */
    private static final List<SourceFormat> FORMATS = List.of(new PdfFormat());

    private final int limit;

    public DraftReader() {
        this(DEFAULT_LIMIT);
    }

    /** @param limit the largest file read, in bytes */
    public DraftReader(int limit) {
        this.limit = limit;
    }

    /**
     * Reads a source. What is odd in it becomes a warning.
     *
     * @param fileName for messages only: the content alone says what a file is
     * @throws UnreadableText when the file cannot be one of these
     */
    public Reading read(byte[] source, String fileName) {
        List<Warning> warnings = new ArrayList<>();
        TextModel model = new DocumentReader(warnings::add).read(sourceText(source, fileName, warnings::add));
        refuseOther(model, fileName);
        ObligationReader obligations = new ObligationReader(model);
        return new Reading(model, obligations.read(), obligations.remainsSeized(), warnings);
    }

    private SourceText sourceText(byte[] source, String fileName, Consumer<Warning> warnings) {
        for (SourceFormat format : FORMATS) {
            if (format.recognises(source)) {
                return format.read(source, fileName, warnings);
            }
        }
        return WrittenLines.read(new SourceDecoder(limit).decode(source, fileName, warnings));
    }

    private static void refuseOther(TextModel model, String fileName) {
        boolean read = READ.contains(model.kind());
        boolean empty = model.preambular().isEmpty() && model.operative().isEmpty();
        if (empty || !read) {
            TextKind kind = empty && read ? TextKind.UNKNOWN : model.kind();
            throw new UnreadableText(Reason.NOT_A_RESOLUTION, fileName, detail(kind), Place.WHOLE_FILE);
        }
    }

    private static String detail(TextKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
