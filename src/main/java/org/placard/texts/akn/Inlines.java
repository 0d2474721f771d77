package org.placard.texts.akn;

import java.util.Comparator;
import java.util.List;
import org.placard.texts.FootnoteMark;

/** Writes the words of a paragraph: what is marked in them, and the footnotes at their places. */
final class Inlines {

    /** A stretch of a text that an element wraps; stretches do not overlap. */
    record Span(int from, int to, Element element) {}

    private final Noted noted;

    Inlines(Noted noted) {
        this.noted = noted;
    }

    /** Words without anything in them. */
    static void plain(Element into, String text) {
        space(into, text);
        into.add(text);
    }

    void write(Element into, String text, List<FootnoteMark> marks, List<Span> spans) {
        space(into, text);
        List<FootnoteMark> sorted =
                marks.stream().sorted(Comparator.comparingInt(FootnoteMark::at)).toList();
        int at = 0;
        for (Span span : spans) {
            part(into, text, sorted, at, span.from());
            part(span.element(), text, sorted, span.from(), span.to());
            into.add(span.element());
            at = span.to();
        }
        part(into, text, sorted, at, text.length() + 1);
    }

    private void part(Element into, String text, List<FootnoteMark> marks, int from, int to) {
        int at = from;
        for (FootnoteMark mark : marks) {
            if (mark.at() >= from && mark.at() < to) {
                into.add(text.substring(at, mark.at()));
                into.add(noted.mark(mark.mark()));
                at = mark.at();
            }
        }
        into.add(text.substring(at, Math.min(to, text.length())));
    }

    /** White space counts in a text that would change if it were drawn together. */
    static void space(Element element, String text) {
        if (!text.equals(Words.drawnTogether(text))) {
            element.with("xml:space", "preserve");
        }
    }
}
