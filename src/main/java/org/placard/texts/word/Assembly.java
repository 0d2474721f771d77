package org.placard.texts.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.placard.texts.FootnoteMark;
import org.placard.texts.source.Block;
import org.placard.texts.source.CleanText;
import org.placard.texts.source.Inline;

/** Turns the pieces of paragraphs into clean blocks: what is a mark goes out of the text, what only stands high stays in it. */
final class Assembly {

    static final Pattern TYPED_MARK = Pattern.compile("\\*{1,3}|\\d{1,3}");

    private static final int LONGEST_HEADING = 200;

    private final CleanText clean;
    private final Set<String> noted;

    /** @param noted the marks that have a footnote */
    Assembly(CleanText clean, Set<String> noted) {
        this.clean = clean;
        this.noted = noted;
    }

    Block block(WordParagraph paragraph) {
        String label = label(paragraph.label(), paragraph);
        StringBuilder text = new StringBuilder(label.isEmpty() ? "" : label + " ");
        Inline inline = inline(paragraph.pieces(), paragraph.number(), text);
        List<String> lines = Arrays.stream(text.toString().split("\n"))
                .map(line -> Spacing.once(line, List.of()).text())
                .filter(line -> !line.isEmpty())
                .toList();
        return new Block(paragraph.number(), lines, inline, false, isHeading(paragraph, inline.text()));
    }

    /** The label of a paragraph, clean and in one line. */
    String label(String raw, WordParagraph paragraph) {
        return clean.piece(raw, paragraph.number()).replace('\n', ' ');
    }

    /** @param number of the paragraph that the pieces are from */
    Inline inline(List<Piece> pieces, int number) {
        return inline(pieces, number, new StringBuilder());
    }

    private Inline inline(List<Piece> pieces, int number, StringBuilder text) {
        List<FootnoteMark> marks = new ArrayList<>();
        pieces.forEach(piece -> take(piece, number, text, marks));
        return Spacing.once(text, marks);
    }

    /** The text of a note; what its marks say in it stays text. */
    String inOneLine(List<WordParagraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (WordParagraph paragraph : paragraphs) {
            text.append(label(paragraph.label(), paragraph)).append(' ');
            paragraph.pieces().forEach(piece -> text.append(clean.piece(piece.text(), paragraph.number())));
            text.append(' ');
        }
        return Spacing.once(text, List.of()).text();
    }

    /**
     * A mark that is written a second time, before the text of its note; a sign, by some word processors, a third
     * time.
     */
    static String withoutMark(String note, String mark) {
        String text = note.startsWith(mark) ? note.substring(mark.length()).strip() : note;
        boolean sign = mark.chars().noneMatch(Character::isLetterOrDigit);
        boolean again = sign && note.startsWith(mark) && text.startsWith(mark);
        return again ? text.substring(mark.length()).strip() : text;
    }

    private void take(Piece piece, int number, StringBuilder text, List<FootnoteMark> marks) {
        List<String> told = marksIn(piece);
        if (told.isEmpty()) {
            text.append(clean.piece(piece.text(), number));
        } else {
            told.forEach(mark -> marks.add(new FootnoteMark(mark, text.length())));
        }
    }

    private List<String> marksIn(Piece piece) {
        List<String> written = Arrays.stream(piece.text().split("[,\\s]+"))
                .filter(mark -> !mark.isEmpty())
                .toList();
        return switch (piece.kind()) {
            case WORDS -> List.of();
            case RAISED -> noted.containsAll(written) ? written : List.of();
            case MARK -> written;
            case NOTE -> List.of(piece.text());
        };
    }

    /** A paragraph that goes on after its end is none, whatever its style. */
    private static boolean isHeading(WordParagraph paragraph, String text) {
        return paragraph.heading() && text.length() < LONGEST_HEADING && !text.endsWith(",") && !text.endsWith(";");
    }
}
