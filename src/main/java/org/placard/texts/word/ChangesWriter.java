package org.placard.texts.word;

import java.util.Comparator;
import java.util.List;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.TextDifference;
import org.placard.texts.TextDifference.Change;
import org.placard.texts.TextDifference.Words;

/** Writes paragraphs whose words changed. */
final class ChangesWriter {

    private final WordXml out;
    private final NotesOut notes;

    ChangesWriter(WordXml out, NotesOut notes) {
        this.out = out;
        this.notes = notes;
    }

    /** A label as documents print it: "7." of "OP 7"; preambular paragraphs print none. */
    static String printed(String label) {
        if (label == null || label.startsWith("PP ")) {
            return "";
        }
        return label.startsWith("OP ") ? label.substring(3) + "." : label;
    }

    void deleted(TextDifference difference) {
        String label = printed(difference.before());
        PartStyle style =
                label.startsWith("(") ? PartStyle.SUB : label.isEmpty() ? PartStyle.PREAMBULAR : PartStyle.OPERATIVE;
        out.paragraph(style.id(), Change.DELETED);
        out.words(Change.DELETED, label.isEmpty() ? "" : label + " ", WordsStyle.NUMBER);
        difference.words().forEach(words -> out.words(Change.DELETED, words.text(), null));
        out.end();
    }

    /** @param label of the paragraph as printed now */
    void write(TextDifference difference, Paragraph paragraph, String label) {
        out.paragraph(ParagraphWriter.style(paragraph), difference.change());
        String before = printed(difference.before());
        boolean same = before.equals(label);
        out.words(Change.DELETED, same ? "" : before, WordsStyle.NUMBER);
        out.words(same ? Change.SAME : Change.INSERTED, label, WordsStyle.NUMBER);
        if (!label.isEmpty() || !before.isEmpty()) {
            out.tab(difference.change());
        }
        write(difference.words(), paragraph.marks(), null);
        out.end();
    }

    /** @param marks of the footnotes, by their places in the text as it is now */
    void write(List<Words> words, List<FootnoteMark> marks, WordsStyle style) {
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            Words part = words.get(i);
            String text = part.text() + (i + 1 < words.size() ? " " : "");
            if (part.change() == Change.DELETED) {
                out.words(Change.DELETED, text, style);
            } else {
                marked(part.change(), text, at, marks, style);
                at += text.length();
            }
        }
        notesWithin(marks, at, Integer.MAX_VALUE);
    }

    private void marked(Change change, String text, int start, List<FootnoteMark> marks, WordsStyle style) {
        int from = 0;
        for (int to : marks.stream()
                .map(mark -> mark.at() - start)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList()) {
            if (to >= from && to < text.length()) {
                out.words(change, text.substring(from, to), style);
                notesWithin(marks, start + to, start + to + 1);
                from = to;
            }
        }
        out.words(change, text.substring(from), style);
    }

    private void notesWithin(List<FootnoteMark> marks, int from, int to) {
        List<String> here = marks.stream()
                .filter(mark -> mark.at() >= from && mark.at() < to)
                .map(FootnoteMark::mark)
                .toList();
        notes.marks(out.xml(), here);
    }
}
