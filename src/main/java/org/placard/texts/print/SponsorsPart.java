package org.placard.texts.print;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.Footnote;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.TextModel;
import org.placard.texts.print.Part.Kind;
import org.placard.texts.word.Printed;

/** "Belarus,* Burundi* and Pakistan: draft resolution"; of an adopted text, by whom and when it was adopted. */
final class SponsorsPart {

    private final TextModel text;
    private final Marks notes;
    private final String mark;

    SponsorsPart(TextModel text, Marks notes) {
        this.text = text;
        this.notes = notes;
        this.mark = text.footnotes().stream()
                .filter(note -> text.sponsorsMark() != null
                        && note.text().equals(text.sponsorsMark().text()))
                .map(Footnote::mark)
                .findFirst()
                .orElse("*");
    }

    /** The marks that the line will ask for. */
    List<String> marks() {
        if (Printed.isAdopted(text.kind())) {
            return List.of();
        }
        return anyMarked() || text.sponsorsMark() != null ? List.of(mark) : List.of();
    }

    void addTo(List<Part> parts) {
        String kind = Printed.kind(text.kind());
        if (kind == null) {
            return;
        }
        if (Printed.isAdopted(text.kind())) {
            parts.add(Part.of(Kind.ADOPTED, Span.bold(adopted(kind))));
        } else {
            List<Span> spans = new ArrayList<>();
            names(spans);
            boolean named = !spans.isEmpty();
            spans.add(Span.bold(named ? ":" : Printed.capitalised(kind)));
            if (!anyMarked() && text.sponsorsMark() != null) {
                spans.add(notes.span(mark));
            }
            spans.add(Span.bold(named ? " " + kind : ""));
            parts.add(new Part(Kind.SPONSORS, null, spans));
        }
    }

    private String adopted(String kind) {
        String organ = Printed.organ(text.organ());
        String by = organ == null ? "" : " by the " + organ;
        return kind + by + (text.date() == null ? "" : " on " + Printed.date(text.date()));
    }

    private void names(List<Span> spans) {
        int last = text.sponsors().size() - 1;
        for (int i = 0; i <= last; i++) {
            PrintedSponsor sponsor = text.sponsors().get(i);
            String before = i == 0 ? "" : i == last ? " and " : " ";
            spans.add(Span.bold(before + sponsor.name() + behalf(sponsor) + (i < last - 1 ? "," : "")));
            if (sponsor.marked()) {
                spans.add(notes.span(mark));
            }
        }
    }

    private String behalf(PrintedSponsor sponsor) {
        String group = sponsor.onBehalfOf();
        boolean said = group == null
                || text.sponsorsMark() != null && text.sponsorsMark().text().contains(group);
        return said ? "" : " (on behalf of the " + group + ")";
    }

    private boolean anyMarked() {
        return text.sponsors().stream().anyMatch(PrintedSponsor::marked);
    }
}
