package org.placard.texts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.placard.texts.UnreadableText.Reason;
import org.placard.texts.akn.AkomaNtosoFormat;
import org.placard.texts.obligations.ObligationReader;
import org.placard.texts.pdf.PdfFormat;
import org.placard.texts.source.SourceDecoder;
import org.placard.texts.source.SourceFormat;
import org.placard.texts.source.SourceText;
import org.placard.texts.structure.DocumentReader;
import org.placard.texts.structure.WrittenLines;
import org.placard.texts.word.WordFormat;

/** Reads the bytes of a file, whatever its format, into a text model. Stateless: one reader serves all threads. */
public final class DraftReader {

    private static final Set<TextKind> DRAFTS = EnumSet.of(
            TextKind.DRAFT_RESOLUTION,
            TextKind.ADOPTED_RESOLUTION,
            TextKind.DRAFT_DECISION,
            TextKind.ADOPTED_DECISION,
            TextKind.PRESIDENTS_STATEMENT);

    private static final Set<ParagraphKind> BODY =
            EnumSet.of(ParagraphKind.PREAMBULAR, ParagraphKind.OPERATIVE, ParagraphKind.SUB);

    /** What is none of these is written in lines, or is refused. */
    private static final List<SourceFormat> FORMATS =
            List.of(new WordFormat(), new PdfFormat(), new AkomaNtosoFormat());

    private final ReadingLimits limits;
    private final StateNames states;

    /** A reader that leaves the names of sponsors as printed. */
    public DraftReader() {
        this(ReadingLimits.DEFAULT, StateNames.NONE);
    }

    /** @param states says which States the sponsors are */
    public DraftReader(ReadingLimits limits, StateNames states) {
        this.limits = limits;
        this.states = states;
    }

    /**
     * Reads a draft resolution, a draft decision, a President's statement, or what was adopted of these. What is odd in it
     * becomes a warning.
     *
     * @param fileName for messages only: the content alone says what a file is
     * @throws UnreadableText when the file cannot be one of these
     */
    public Reading read(byte[] source, String fileName) {
        Reading reading = readAny(source, fileName);
        refuseOther(reading.text(), fileName);
        return reading;
    }

    /**
     * Reads whatever a file says, an amendment or a text of unknown kind too.
     *
     * @throws UnreadableText when no text can be had from the file
     */
    public Reading readAny(byte[] source, String fileName) {
        List<Warning> warnings = new ArrayList<>();
        TextModel model = new DocumentReader(states, warnings::add).read(sourceText(source, fileName, warnings::add));
        ObligationReader obligations = new ObligationReader(model);
        return new Reading(model, obligations.read(), obligations.remainsSeized(), warnings);
    }

    private SourceText sourceText(byte[] source, String fileName, Consumer<Warning> warnings) {
        for (SourceFormat format : FORMATS) {
            if (format.recognises(source)) {
                refuseAbove(limits.document(), source, fileName);
                return format.read(source, fileName, warnings);
            }
        }
        refuseAbove(limits.text(), source, fileName);
        return WrittenLines.read(new SourceDecoder().decode(source, fileName, warnings));
    }

    private static void refuseAbove(int limit, byte[] source, String fileName) {
        if (source.length > limit) {
            throw UnreadableText.tooLarge(fileName, limit);
        }
    }

    private static void refuseOther(TextModel model, String fileName) {
        boolean draft = DRAFTS.contains(model.kind());
        boolean empty = model.paragraphs().stream().noneMatch(paragraph -> BODY.contains(paragraph.kind()));
        if (empty || !draft) {
            TextKind kind = empty && draft ? TextKind.UNKNOWN : model.kind();
            throw new UnreadableText(Reason.NOT_A_RESOLUTION, fileName, detail(kind), Place.WHOLE_FILE);
        }
    }

    private static String detail(TextKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
