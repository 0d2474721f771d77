package org.placard.texts.word;

import org.placard.texts.Footnote;
import org.placard.texts.Paragraph;
import org.placard.texts.TextModel;

/** A text without its places in a source: they differ from one form to another, and are no part of it. */
final class WithoutLines {

    private WithoutLines() {}

    static TextModel of(TextModel text) {
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
                text.footnotes().stream()
                        .map(note -> new Footnote(note.mark(), note.text(), 0))
                        .toList(),
                text.sponsorsMark(),
                text.adoption());
    }

    private static Paragraph of(Paragraph it) {
        return new Paragraph(it.kind(), it.number(), it.level(), it.text(), it.opener(), it.marks(), 0);
    }
}
