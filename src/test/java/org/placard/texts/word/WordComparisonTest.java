package org.placard.texts.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.texts.DraftReader;
import org.placard.texts.Footnote;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.Reading;
import org.placard.texts.TextDifference;
import org.placard.texts.TextDifference.Change;
import org.placard.texts.TextDifference.Words;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;
import org.placard.texts.WithoutLines;
import org.placard.texts.language.Openers;

/** What changed is written as tracked changes: accepted, they give the later text. */
class WordComparisonTest {

    private static final TextModel LATER = text(
            "Rain and wind",
            paragraph(ParagraphKind.ENACTING, null, 1, "The Human Rights Council,"),
            paragraph(ParagraphKind.PREAMBULAR, "1", 1, "Recalling the rain,"),
            paragraph(ParagraphKind.OPERATIVE, "1", 1, "Calls for rain in all seasons;", new FootnoteMark("1", 14)),
            paragraph(ParagraphKind.SUB, "a", 2, "In spring;"),
            paragraph(ParagraphKind.OPERATIVE, "2", 1, "Decides to wait."));

    private static final List<TextDifference> DIFFERENCES = List.of(
            difference(Change.CHANGED, null, null, same("Rain"), inserted("and wind")),
            difference(Change.SAME, "", "", same("The Human Rights Council,")),
            difference(Change.DELETED, "PP 1", null, deleted("Recalling the snow,")),
            difference(Change.INSERTED, null, "PP 1", inserted("Recalling the rain,")),
            difference(
                    Change.CHANGED,
                    "OP 1",
                    "OP 1",
                    same("Calls for rain in"),
                    deleted("one season;"),
                    inserted("all seasons;")),
            difference(Change.INSERTED, null, "(a)", inserted("In spring;")),
            difference(Change.DELETED, "OP 2", null, deleted("Requests a report on snow;")),
            difference(Change.SAME, "OP 3", "OP 2", same("Decides to wait.")));

    private final byte[] file = new WordComparison().of(LATER, "A/HRC/90/L.1", DIFFERENCES);

    @Test
    void accepted_it_is_the_later_text() {
        Reading reading = new DraftReader().read(file, "compared.docx");
        assertThat(WithoutLines.of(reading.text())).isEqualTo(WithoutLines.of(LATER));
        assertThat(reading.warnings()).extracting(Warning::code).contains(WarningCode.TRACKED_CHANGES_ACCEPTED);
    }

    @Test
    void deleted_words_stand_in_it_as_deleted() {
        String xml = Parts.of(file, "word/document.xml");
        assertThat(xml)
                .contains("<w:delText xml:space=\"preserve\">Recalling the snow,</w:delText>")
                .contains("<w:delText xml:space=\"preserve\">3.</w:delText>")
                .contains("Compared with A/HRC/90/L.1");
        assertThat(xml.split("<w:delText ", -1)).as("deleted pieces").hasSize(1 + 5);
    }

    private static TextModel text(String title, Paragraph... paragraphs) {
        return new TextModel(
                TextKind.DRAFT_RESOLUTION,
                "HRC",
                "A/HRC/90/L.1/Rev.1",
                90,
                null,
                null,
                null,
                "90/...",
                title,
                null,
                null,
                null,
                new ArrayList<>(),
                List.of(paragraphs),
                List.of(new Footnote("1", "On rain.", 0)),
                null,
                null);
    }

    private static Paragraph paragraph(
            ParagraphKind kind, String number, int level, String text, FootnoteMark... marks) {
        boolean opens = kind == ParagraphKind.PREAMBULAR || kind == ParagraphKind.OPERATIVE;
        return new Paragraph(kind, number, level, text, opens ? Openers.of(text) : null, List.of(marks), 0);
    }

    private static TextDifference difference(Change change, String before, String after, Words... words) {
        return new TextDifference(change, before, after, List.of(words));
    }

    private static Words same(String text) {
        return new Words(Change.SAME, text);
    }

    private static Words inserted(String text) {
        return new Words(Change.INSERTED, text);
    }

    private static Words deleted(String text) {
        return new Words(Change.DELETED, text);
    }
}
