package org.placard.texts.word;

import java.util.List;
import java.util.Locale;
import org.placard.texts.TextModel;
import org.placard.texts.print.Printed;

/** Writes what stands before the paragraphs of a text, as the Council's documents set it. */
final class MastheadWriter {

    private static final int LEFT = 1276;
    private static final int MIDDLE = 5103;
    private static final int RIGHT = 3260;

    private final WordXml out;
    private final TextModel text;
    private final NotesOut notes;
    private final LooseNotes loose;

    MastheadWriter(WordXml out, TextModel text, NotesOut notes, LooseNotes loose) {
        this.out = out;
        this.text = text;
        this.notes = notes;
        this.loose = loose;
    }

    /** @param title writes the words of the title */
    void write(Runnable title) {
        table();
        out.line(PartStyle.SUBSIDIARY_ORGAN, Printed.subsidiaryOrgan(text.organ()));
        out.line(PartStyle.SESSION, Printed.session(text));
        out.line(
                PartStyle.SESSION_DATES,
                text.sessionDates() == null ? null : text.sessionDates().printed());
        agendaItem();
        new SponsorsWriter(out, text, notes).write();
        title(title);
        out.line(PartStyle.OPENING, Printed.opening(text));
    }

    private void table() {
        XmlText xml = out.xml();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", "9639", "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        xml.empty("w:left", "w:w", "0", "w:type", "dxa")
                .empty("w:right", "w:w", "0", "w:type", "dxa")
                .close()
                .close();
        xml.open("w:tblGrid");
        List.of(LEFT, MIDDLE, RIGHT).forEach(width -> xml.empty("w:gridCol", "w:w", String.valueOf(width)));
        xml.close();
        row(851, () -> {
            cell(LEFT + MIDDLE, 2, 4, "bottom", () -> out.line(PartStyle.UNITED_NATIONS, "United Nations"));
            cell(RIGHT, 1, 4, "bottom", this::symbol);
        });
        row(2000, () -> {
            cell(LEFT, 1, 12, "top", () -> out.line(PartStyle.IMPRINT, ""));
            cell(MIDDLE, 1, 12, "top", this::organ);
            cell(RIGHT, 1, 12, "top", this::imprint);
        });
        xml.close();
    }

    private void row(int height, Runnable cells) {
        XmlText xml = out.xml();
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:trHeight", "w:val", String.valueOf(height))
                .close();
        cells.run();
        xml.close();
    }

    private void cell(int width, int columns, int rule, String align, Runnable content) {
        XmlText xml = out.xml();
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (columns > 1) {
            xml.value("w:gridSpan", columns);
        }
        xml.open("w:tcBorders")
                .empty("w:bottom", "w:val", "single", "w:sz", String.valueOf(rule), "w:space", "0", "w:color", "auto");
        xml.close();
        xml.open("w:tcMar")
                .empty("w:top", "w:w", align.equals("top") ? "170" : "0", "w:type", "dxa")
                .close();
        xml.value("w:vAlign", align).close();
        content.run();
        xml.close();
    }

    private void symbol() {
        out.paragraph(PartStyle.SYMBOL);
        if (text.symbol() != null && !text.symbol().isEmpty()) {
            out.xml().open("w:r").open("w:rPr").value("w:sz", 40).close();
            int first = text.symbol().offsetByCodePoints(0, 1);
            out.xml()
                    .open("w:t")
                    .text(text.symbol().substring(0, first))
                    .close()
                    .close();
            out.words(text.symbol().substring(first));
            loose.writeOfDocument(out);
        }
        out.end();
    }

    private void organ() {
        out.paragraph(PartStyle.ORGAN).words(Printed.principalOrgan(text.organ()));
        out.end();
    }

    private void imprint() {
        if (text.distribution() != null) {
            out.paragraph(PartStyle.IMPRINT)
                    .words("Distr.: ")
                    .words(text.distribution(), WordsStyle.DISTRIBUTION)
                    .end();
        }
        if (text.date() != null && !Printed.isAdopted(text.kind())) {
            out.paragraph(PartStyle.IMPRINT)
                    .words(Printed.date(text.date()), WordsStyle.DATE)
                    .end();
        }
        out.paragraph(PartStyle.IMPRINT).end();
        if (text.originalLanguage() != null) {
            out.paragraph(PartStyle.IMPRINT)
                    .words("Original: ")
                    .words(text.originalLanguage(), WordsStyle.LANGUAGE)
                    .end();
        }
    }

    private void agendaItem() {
        if (text.agendaItem() != null) {
            out.paragraph(PartStyle.AGENDA_ITEM).words(Printed.agendaItem(text.agendaItem()));
            out.words(text.agendaItem(), WordsStyle.ITEM).end();
        }
        out.line(PartStyle.ITEM_TITLE, text.itemTitle());
    }

    private void title(Runnable title) {
        if (text.number() == null && text.title() == null) {
            return;
        }
        out.paragraph(PartStyle.TITLE_LINE);
        if (text.number() != null) {
            boolean stop = Printed.isAdopted(text.kind())
                    || text.number().toUpperCase(Locale.ROOT).startsWith("PRST");
            out.words(text.number(), WordsStyle.TEXT_NUMBER).words(stop ? "." : "");
        }
        out.tab();
        title.run();
        loose.writeOfText(out);
        out.end();
    }
}
