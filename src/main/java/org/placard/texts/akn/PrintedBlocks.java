package org.placard.texts.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.placard.texts.Footnote;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.TextModel;
import org.placard.texts.Warning;
import org.placard.texts.source.Block;
import org.placard.texts.source.CleanText;
import org.placard.texts.source.Inline;
import org.placard.texts.source.SourceText;

/** The blocks of a document as they would stand on paper: the masthead, then the paragraphs with their numbers. */
final class PrintedBlocks {

    private final Element document;
    private final TextModel text;
    private final CleanText clean;
    private final List<Block> blocks = new ArrayList<>();

    PrintedBlocks(Element document, Consumer<Warning> warnings) {
        this.document = document;
        this.text = new ModelReader(document, warnings).read();
        this.clean = new CleanText(warnings);
    }

    SourceText read() {
        List<Footnote> footnotes = new ArrayList<>();
        for (Element line : new PrefaceReader(document).words()) {
            Flat flat = Flat.of(List.of(line), unknown -> {});
            if (saysWhatTheAsteriskMeans(line)) {
                footnotes.add(new Footnote("*", cleaned(flat.text(), line.line()), line.line()));
            } else {
                add(line.line(), "", flat.text(), flat.marks(), false);
            }
        }
        text.paragraphs().forEach(this::paragraph);
        text.footnotes()
                .forEach(note ->
                        footnotes.add(new Footnote(note.mark(), cleaned(note.text(), note.line()), note.line())));
        SourceText source = new SourceText(blocks, footnotes, text.symbol());
        clean.tell();
        return source;
    }

    private static boolean saysWhatTheAsteriskMeans(Element line) {
        return line.elements().stream().anyMatch(inner -> inner.has("name", "akn4un:sponsorsMark"));
    }

    private void paragraph(Paragraph paragraph) {
        String number = paragraph.number() == null ? "" : paragraph.number();
        switch (paragraph.kind()) {
            case OPERATIVE -> add(paragraph, number.isEmpty() ? "" : number + ". ", false);
            case SUB -> add(paragraph, number.isEmpty() ? "• " : "(" + number + ") ", false);
            case OTHER -> add(paragraph, number.isEmpty() ? "" : OtherNumber.printed(number) + " ", false);
            case HEADING -> add(paragraph, "", true);
            default -> add(paragraph, "", false);
        }
    }

    private void add(Paragraph paragraph, String number, boolean heading) {
        add(paragraph.line(), number, paragraph.text(), paragraph.marks(), heading);
    }

    /** Cleans the words piece by piece, so that the marks stay where they stood. */
    private void add(int line, String number, String words, List<FootnoteMark> marks, boolean heading) {
        StringBuilder printed = new StringBuilder(number);
        List<FootnoteMark> moved = new ArrayList<>();
        int at = 0;
        for (FootnoteMark mark : marks) {
            printed.append(cleaned(words.substring(at, mark.at()), line));
            moved.add(new FootnoteMark(mark.mark(), printed.length()));
            at = mark.at();
        }
        printed.append(cleaned(words.substring(at), line));
        if (!printed.toString().isBlank()) {
            Inline inline = new Inline(printed.toString(), moved);
            blocks.add(new Block(line, List.of(inline.text()), inline, false, heading));
        }
    }

    private String cleaned(String words, int line) {
        return clean.piece(words, line).replace('\n', ' ');
    }
}
