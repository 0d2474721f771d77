package org.placard.texts.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.texts.Footnote;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.print.Span.Look;

/** Gives each footnote to the first mark that asks for it; what no mark asks for stands with the symbol or the title. */
final class Marks {

    private final Map<String, List<Footnote>> waiting = new HashMap<>();

    Marks(List<Footnote> notes) {
        notes.forEach(note ->
                waiting.computeIfAbsent(note.mark(), mark -> new ArrayList<>()).add(note));
    }

    Span span(String mark) {
        List<Footnote> notes = waiting.getOrDefault(mark, List.of());
        return new Span(mark, Look.MARK, notes.isEmpty() ? null : notes.remove(0));
    }

    /**
     * Marks for the notes that will be left over when the sponsors and the paragraphs have got theirs. Figures are not printed
     * a second time: sources without markup have them among their words.
     */
    List<Span> leftOver(List<String> sponsors, List<Paragraph> paragraphs, boolean asterisks) {
        Map<String, Integer> wanted = new HashMap<>();
        sponsors.forEach(mark -> wanted.merge(mark, 1, Integer::sum));
        for (Paragraph paragraph : paragraphs) {
            for (FootnoteMark mark : paragraph.marks()) {
                wanted.merge(mark.mark(), 1, Integer::sum);
            }
        }
        List<Span> left = new ArrayList<>();
        waiting.forEach((mark, notes) -> {
            int over = notes.size() - wanted.getOrDefault(mark, 0);
            if (mark.startsWith("*") == asterisks) {
                for (int i = 0; i < over; i++) {
                    Span found = span(mark);
                    left.add(asterisks ? found : new Span("", Look.MARK, found.note()));
                }
            }
        });
        return left;
    }

    /** A text with its marks, its first words in italics. */
    List<Span> spans(String text, String opener, List<FootnoteMark> marks) {
        List<Span> spans = new ArrayList<>();
        int italic = opener != null && text.startsWith(opener) ? opener.length() : 0;
        int from = 0;
        for (FootnoteMark mark : marks) {
            int at = Math.max(from, Math.min(mark.at(), text.length()));
            words(text, from, at, italic, spans);
            spans.add(span(mark.mark()));
            from = at;
        }
        words(text, from, text.length(), italic, spans);
        return spans;
    }

    private static void words(String text, int from, int to, int italic, List<Span> spans) {
        int turn = Math.max(from, Math.min(italic, to));
        if (turn > from) {
            spans.add(Span.italic(text.substring(from, turn)));
        }
        if (to > turn) {
            spans.add(Span.plain(text.substring(turn, to)));
        }
    }
}
