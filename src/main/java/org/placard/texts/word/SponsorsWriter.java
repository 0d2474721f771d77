package org.placard.texts.word;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.Footnote;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.SponsorsMark.Meaning;
import org.placard.texts.TextModel;
import org.placard.texts.print.Printed;

/**
 * Writes who submits a text, "Belarus,* Burundi* and Pakistan: draft resolution", or what it is where nobody does. An adopted text
 * does not say who tabled it.
 */
final class SponsorsWriter {

    private final WordXml out;
    private final TextModel text;
    private final NotesOut notes;
    private final String mark;

    SponsorsWriter(WordXml out, TextModel text, NotesOut notes) {
        this.out = out;
        this.text = text;
        this.notes = notes;
        this.mark = markOf(text);
    }

    /** The marks that the line carries. */
    static List<String> marksOf(TextModel text) {
        List<String> marks = new ArrayList<>();
        boolean told = Printed.kind(text.kind()) != null || !text.sponsors().isEmpty();
        if (told && !Printed.isAdopted(text.kind())) {
            sponsorsWithMarks(text).forEach(sponsor -> marks.add(markOf(text)));
            if (marks.isEmpty() && marksTheLine(text) && Printed.kind(text.kind()) != null) {
                marks.add(markOf(text));
            }
        }
        return marks;
    }

    void write() {
        String kind = Printed.kind(text.kind());
        if (Printed.isAdopted(text.kind())) {
            adopted(kind);
        } else if (!text.sponsors().isEmpty()) {
            submitted(kind);
        } else if (kind != null) {
            out.paragraph(PartStyle.KIND).words(Printed.capitalised(kind), WordsStyle.KIND_WORDS);
            lineMark();
            out.end();
        }
    }

    private void adopted(String kind) {
        out.paragraph(PartStyle.KIND).words(kind, WordsStyle.KIND_WORDS);
        String organ = Printed.organ(text.organ());
        out.words(organ == null ? "" : " by the " + organ);
        if (text.date() != null) {
            out.words(" on ").words(Printed.date(text.date()), WordsStyle.DATE);
        }
        out.end();
    }

    private void submitted(String kind) {
        out.paragraph(PartStyle.SPONSORS);
        int last = text.sponsors().size() - 1;
        for (int i = 0; i <= last; i++) {
            out.words(i == 0 ? "" : i == last ? " and " : " ");
            sponsor(text.sponsors().get(i), i < last - 1);
        }
        if (kind != null) {
            out.words(":");
            lineMark();
            out.words(" ").words(kind, WordsStyle.KIND_WORDS);
        }
        out.end();
    }

    private void sponsor(PrintedSponsor sponsor, boolean comma) {
        out.words(sponsor.name(), WordsStyle.SPONSOR);
        if (sponsor.onBehalfOf() != null && !isSaidByNote(sponsor.onBehalfOf())) {
            out.words(" (on behalf of the ")
                    .words(sponsor.onBehalfOf(), WordsStyle.BEHALF)
                    .words(")");
        }
        out.words(comma ? "," : "");
        if (sponsor.marked()) {
            notes.marks(out.xml(), List.of(mark));
        }
    }

    private void lineMark() {
        if (sponsorsWithMarks(text).isEmpty() && marksTheLine(text)) {
            notes.marks(out.xml(), List.of(mark));
        }
    }

    private boolean isSaidByNote(String group) {
        boolean said = text.sponsorsMark() != null && text.sponsorsMark().meaning() == Meaning.ON_BEHALF_OF;
        String note = said ? text.sponsorsMark().text() : "";
        return note.startsWith("On behalf of the " + group) || note.contains("are members of the " + group);
    }

    private static boolean marksTheLine(TextModel text) {
        return text.sponsorsMark() != null;
    }

    private static List<PrintedSponsor> sponsorsWithMarks(TextModel text) {
        return text.sponsors().stream().filter(PrintedSponsor::marked).toList();
    }

    /** The mark of the note that says what it means; an asterisk where none does. */
    private static String markOf(TextModel text) {
        return text.footnotes().stream()
                .filter(note -> text.sponsorsMark() != null
                        && note.text().equals(text.sponsorsMark().text()))
                .map(Footnote::mark)
                .findFirst()
                .orElse("*");
    }
}
