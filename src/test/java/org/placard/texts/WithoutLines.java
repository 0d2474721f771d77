package org.placard.texts;

import java.util.List;

/** A text without its places in a source: they differ from one form to another, and are no part of it. */
public final class WithoutLines {

    private WithoutLines() {}

    public static TextModel of(TextModel text) {
        return of(text, text.footnotes());
    }

    /** @param footnotes instead of its own, in another order */
    public static TextModel of(TextModel text, List<Footnote> footnotes) {
        return new TextModel(
                text.kind(),
                text.organ(),
                text.symbol(),
                text.session(),
                text.sessionDates(),
                text.agendaItem(),
                text.itemTitle(),
                text.number(),
                text.title(),
                text.distribution(),
                text.date(),
                text.originalLanguage(),
                text.sponsors(),
                text.paragraphs().stream().map(WithoutLines::of).toList(),
                footnotes.stream()
                        .map(note -> new Footnote(note.mark(), note.text(), 0))
                        .toList(),
                text.sponsorsMark(),
                text.adoption());
    }

    private static Paragraph of(Paragraph it) {
        return new Paragraph(it.kind(), it.number(), it.level(), it.text(), it.opener(), it.marks(), 0);
    }
}
