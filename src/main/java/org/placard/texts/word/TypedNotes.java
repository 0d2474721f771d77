package org.placard.texts.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds footnotes that were typed as paragraphs of their own: a raised mark, or asterisks, before the words. */
final class TypedNotes {

    private static final Pattern ASTERISKS = Pattern.compile("\\s*(\\*{1,3})\\s+\\p{Lu}.*", Pattern.DOTALL);

    private final Map<WordParagraph, String> marks = new HashMap<>();

    TypedNotes(List<WordParagraph> paragraphs) {
        for (WordParagraph paragraph : paragraphs) {
            String mark = markOf(paragraph);
            if (mark != null) {
                marks.put(paragraph, mark);
            }
        }
    }

    /** The mark of a paragraph that is a footnote, else null. */
    String mark(WordParagraph paragraph) {
        return marks.get(paragraph);
    }

    Iterable<String> marks() {
        return marks.values();
    }

    private static String markOf(WordParagraph paragraph) {
        Piece first = paragraph.pieces().get(0);
        String text = first.text().strip();
        if (first.kind() == Piece.Kind.RAISED && paragraph.pieces().size() > 1) {
            return Assembly.TYPED_MARK.matcher(text).matches() ? text : null;
        }
        Matcher asterisks = ASTERISKS.matcher(first.text());
        return first.kind() == Piece.Kind.WORDS && asterisks.matches() ? asterisks.group(1) : null;
    }
}
