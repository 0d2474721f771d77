package org.placard.texts.print;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.TextDifference;
import org.placard.texts.TextDifference.Change;
import org.placard.texts.TextModel;
import org.placard.texts.print.Part.Kind;
import org.placard.texts.print.Span.Look;

/** Puts a text into its parts with what changed since an earlier one: deleted words struck through, inserted ones underlined. */
public final class ComparedText {

    private final PrintedText later;
    private final List<Part> parts = new ArrayList<>();

    private ComparedText(PrintedText later) {
        this.later = later;
    }

    /**
     * @param text the later one
     * @param against the symbol of the earlier one, or null
     * @param differences of all paragraphs, in the order of reading
     */
    public static PrintedText of(TextModel text, String against, List<TextDifference> differences) {
        CouncilText printed = new CouncilText(text);
        ComparedText compared = new ComparedText(printed.printed());
        compared.put(text, printed.opening(), against, differences);
        PrintedText later = compared.later;
        return new PrintedText(later.title(), later.symbol(), later.symbolNotes(), later.masthead(), compared.parts);
    }

    private void put(TextModel text, int head, String against, List<TextDifference> differences) {
        int end = head + text.paragraphs().size();
        int title = titleIn(head);
        for (int i = 0; i < head; i++) {
            Part part = later.parts().get(i);
            parts.add(i == title ? titled(part, differences) : part);
            if (i == title || title < 0 && i == head - 1) {
                parts.add(legend(against));
            }
        }
        Iterator<Part> printed = later.parts().subList(head, end).iterator();
        Iterator<Paragraph> paragraphs = text.paragraphs().iterator();
        for (TextDifference difference : differences) {
            if (difference.change() == Change.DELETED && !difference.ofTitles()) {
                parts.add(new Part(Kind.PARAGRAPH, null, deleted(difference)));
            } else if (!difference.ofTitles() && printed.hasNext()) {
                parts.add(changed(printed.next(), paragraphs.next(), difference));
            }
        }
        parts.addAll(later.parts().subList(end, later.parts().size()));
    }

    private int titleIn(int head) {
        for (int i = 0; i < head; i++) {
            if (later.parts().get(i).kind() == Kind.TITLE) {
                return i;
            }
        }
        return -1;
    }

    private static Part legend(String against) {
        String than = against == null ? "the version before" : against;
        return Part.of(
                Kind.LEAD,
                Span.plain("Compared with " + than + ": "),
                new Span("what was deleted is struck through", Look.DELETED, null),
                Span.plain(", "),
                new Span("what was inserted is underlined", Look.INSERTED, null),
                Span.plain("."));
    }

    private static Part titled(Part title, List<TextDifference> differences) {
        return differences.stream()
                .filter(difference -> difference.ofTitles() && difference.change() != Change.SAME)
                .findFirst()
                .map(difference -> new Part(Kind.TITLE, title.label(), words(difference, List.of())))
                .orElse(title);
    }

    private static Part changed(Part part, Paragraph paragraph, TextDifference difference) {
        boolean moved = difference.before() != null && !difference.before().equals(difference.after());
        if (difference.change() == Change.SAME && !moved) {
            return part;
        }
        List<Span> spans = new ArrayList<>();
        if (moved && !difference.before().isEmpty()) {
            spans.add(new Span(label(difference.before()), Look.DELETED, null));
            spans.add(Span.plain(" "));
        }
        boolean same = difference.change() == Change.SAME;
        spans.addAll(same ? part.spans() : words(difference, marks(part, paragraph)));
        return new Part(part.kind(), part.label(), spans);
    }

    /** The printed marks of a paragraph, each with the place where it stands. */
    private static List<Placed> marks(Part part, Paragraph paragraph) {
        List<Span> printed =
                part.spans().stream().filter(span -> span.look() == Look.MARK).toList();
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < Math.min(printed.size(), paragraph.marks().size()); i++) {
            FootnoteMark mark = paragraph.marks().get(i);
            placed.add(new Placed(printed.get(i), mark.at()));
        }
        return placed;
    }

    private static List<Span> deleted(TextDifference difference) {
        String number = label(difference.before());
        List<Span> spans = new ArrayList<>();
        if (!number.isEmpty()) {
            spans.add(new Span(number + " ", Look.DELETED, null));
        }
        spans.addAll(words(difference, List.of()));
        return spans;
    }

    /** "8." for "OP 8", "(a)" as it is, nothing for a preambular paragraph. */
    private static String label(String difference) {
        if (difference == null || difference.startsWith("PP ")) {
            return "";
        }
        return difference.startsWith("OP ") ? difference.substring(3) + "." : difference;
    }

    /** Words one after the other, and the marks where the later text has them. */
    private static List<Span> words(TextDifference difference, List<Placed> marks) {
        List<Span> spans = new ArrayList<>();
        Iterator<Placed> next = marks.iterator();
        Placed mark = next.hasNext() ? next.next() : null;
        int at = 0;
        for (TextDifference.Words words : difference.words()) {
            spans.add(Span.plain(spans.isEmpty() ? "" : " "));
            Look look = look(words.change());
            String text = words.text();
            int from = 0;
            while (look != Look.DELETED && mark != null && mark.at() <= at + text.length()) {
                int cut = Math.max(from, mark.at() - at);
                spans.add(new Span(text.substring(from, cut), look, null));
                spans.add(mark.span());
                from = cut;
                mark = next.hasNext() ? next.next() : null;
            }
            spans.add(new Span(text.substring(from), look, null));
            at += look == Look.DELETED ? 0 : text.length() + 1;
        }
        return spans;
    }

    private static Look look(Change change) {
        return switch (change) {
            case INSERTED -> Look.INSERTED;
            case DELETED -> Look.DELETED;
            default -> Look.PLAIN;
        };
    }

    private record Placed(Span span, int at) {}
}
