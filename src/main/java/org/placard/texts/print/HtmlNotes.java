package org.placard.texts.print;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.Footnote;

/** A page on a screen has one end: its notes stand there, and marks and notes lead to each other. */
final class HtmlNotes {

    private final List<Footnote> notes = new ArrayList<>();

    void mark(Html out, Span mark) {
        String look = mark.text().startsWith("*") ? "mark asterisk" : "mark";
        if (mark.note() == null) {
            out.open("span", look).text(mark.text()).close("span");
            return;
        }
        notes.add(mark.note());
        if (!mark.text().isEmpty()) {
            int number = notes.size();
            out.open("sup", look)
                    .raw("<a href=\"#note-" + number + "\" id=\"mark-" + number + "\" role=\"doc-noteref\">");
            out.text(mark.text()).close("a").close("sup");
        }
    }

    void list(Html out) {
        if (notes.isEmpty()) {
            return;
        }
        out.raw("<ol class=\"notes\" aria-label=\"Footnotes\">\n");
        for (int i = 0; i < notes.size(); i++) {
            out.raw("<li id=\"note-" + (i + 1) + "\"><a href=\"#mark-" + (i + 1) + "\">")
                    .text(notes.get(i).mark())
                    .close("a");
            out.line("span", null, notes.get(i).text()).close("li").raw("\n");
        }
        out.close("ol").raw("\n");
    }
}
