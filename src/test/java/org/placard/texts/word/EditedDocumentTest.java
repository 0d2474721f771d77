package org.placard.texts.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.texts.DraftReader;
import org.placard.texts.Footnote;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.Reading;
import org.placard.texts.SessionDates;
import org.placard.texts.SponsorsMark;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;
import org.placard.texts.WithoutLines;
import org.placard.texts.language.Openers;

/** A delegation fetches a Word document, changes it and sends it back: what stands on its pages counts, nothing behind them. */
class EditedDocumentTest {

    private static final SponsorsMark NOT_MEMBERS =
            new SponsorsMark(SponsorsMark.Meaning.NOT_A_MEMBER, "State not a member of the Human Rights Council.");

    private static final TextModel TEXT = new TextModel(
            TextKind.DRAFT_RESOLUTION,
            "HRC",
            "A/HRC/90/L.7",
            90,
            new SessionDates("2–20 June 2031", LocalDate.of(2031, 6, 2), LocalDate.of(2031, 6, 20)),
            "3",
            "Promotion of dry weather",
            "90/...",
            "Rain and wind",
            "Limited",
            LocalDate.of(2031, 6, 12),
            "English",
            List.of(
                    new PrintedSponsor("Chad", true),
                    new PrintedSponsor("Mali", false),
                    new PrintedSponsor("Peru", true)),
            List.of(
                    paragraph(ParagraphKind.ENACTING, null, 1, "The Human Rights Council,"),
                    paragraph(ParagraphKind.PREAMBULAR, "1", 1, "Recalling the rain,"),
                    paragraph(ParagraphKind.OPERATIVE, "1", 1, "Requests the wind:"),
                    paragraph(ParagraphKind.SUB, "a", 2, "To blow;"),
                    paragraph(ParagraphKind.SUB, "i", 3, "From the west;"),
                    paragraph(ParagraphKind.OPERATIVE, "2", 1, "Decides to remain seized of the matter.")),
            List.of(new Footnote("*", NOT_MEMBERS.text(), 0)),
            NOT_MEMBERS,
            null);

    private final byte[] file = new WordDocument().of(TEXT);

    @Test
    void unchanged_it_is_the_text() {
        assertThat(WithoutLines.of(read(part -> part).text())).isEqualTo(TEXT);
    }

    @Test
    void changed_words_of_every_part_are_read_where_they_stand() {
        TextModel changed = read(part -> part.replace("Rain and wind", "Rain, wind and snow")
                        .replace("Ninetieth session", "Ninety-first session")
                        .replace(">Chad<", ">Niger<")
                        .replace("12 June 2031", "13 June 2031")
                        .replace("To blow;", "To blow hard;"))
                .text();
        assertThat(changed.title()).isEqualTo("Rain, wind and snow");
        assertThat(changed.session()).isEqualTo(91);
        assertThat(changed.sponsors()).extracting(PrintedSponsor::name).containsExactly("Niger", "Mali", "Peru");
        assertThat(changed.date()).isEqualTo(LocalDate.of(2031, 6, 13));
        assertThat(changed.paragraphs().get(3).text()).isEqualTo("To blow hard;");
    }

    @Test
    void a_paragraph_that_was_added_counts_and_a_number_out_of_order_is_told() {
        String added = "<w:p><w:pPr><w:pStyle w:val=\"UNOperative\"/></w:pPr><w:r><w:t>2.</w:t></w:r><w:r><w:tab/>"
                + "<w:t>Invites the sun;</w:t></w:r></w:p>";
        Reading reading = read(part -> part.replace("<w:sectPr>", added + "<w:sectPr>"));
        assertThat(reading.text().operative()).extracting(Paragraph::number).containsExactly("1", "2", "3");
        String marked = added.replace("<w:r><w:t>2.", "<w:r><w:rPr><w:rStyle w:val=\"UNNumber\"/></w:rPr><w:t>2.");
        Reading told = read(part -> part.replace("<w:sectPr>", marked + "<w:sectPr>"));
        assertThat(told.text().operative()).extracting(Paragraph::number).containsExactly("1", "2", "2");
        assertThat(told.warnings()).extracting(Warning::code).contains(WarningCode.NUMBER_OUT_OF_ORDER);
    }

    @Test
    void what_must_not_reach_a_page_is_taken_out_of_numbers() {
        String added = "<w:p><w:pPr><w:pStyle w:val=\"UNOperative\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"UNNumber\"/>"
                + "</w:rPr><w:t>3.\u202e</w:t></w:r><w:r><w:t>Invites the sun;</w:t></w:r></w:p>";
        Reading reading = read(part -> part.replace("<w:sectPr>", added + "<w:sectPr>"));
        assertThat(reading.text().operative()).extracting(Paragraph::number).containsExactly("1", "2", "3");
        assertThat(reading.warnings()).extracting(Warning::code).contains(WarningCode.DIRECTION_CONTROLS_REMOVED);
    }

    @Test
    void a_paragraph_in_another_style_makes_the_layout_count() {
        String pasted =
                "<w:p><w:r><w:t>3. Requests the Secretary-General to report on rain to the Council at its ninety-second"
                        + " session;</w:t></w:r></w:p>";
        TextModel changed =
                read(part -> part.replace("<w:sectPr>", pasted + "<w:sectPr>")).text();
        assertThat(changed.operative()).hasSize(3);
        assertThat(changed.paragraphs())
                .extracting(Paragraph::kind)
                .endsWith(ParagraphKind.OPERATIVE, ParagraphKind.OPERATIVE);
        assertThat(WithoutLines.of(changed).sponsors()).isEqualTo(TEXT.sponsors());
        assertThat(changed.symbol()).isEqualTo("A/HRC/90/L.7");
        assertThat(changed.title()).isEqualTo("Rain and wind");
    }

    @Test
    void words_behind_the_pages_say_nothing() {
        TextModel changed = read(part ->
                        part.replace("<dc:title>90/... Rain and wind", "<dc:title>90/... Something else"))
                .text();
        assertThat(changed.title()).isEqualTo("Rain and wind");
    }

    private Reading read(java.util.function.UnaryOperator<String> change) {
        return new DraftReader().read(Parts.changed(file, change), "edited.docx");
    }

    private static Paragraph paragraph(ParagraphKind kind, String number, int level, String text) {
        boolean opens = kind == ParagraphKind.PREAMBULAR || kind == ParagraphKind.OPERATIVE;
        return new Paragraph(kind, number, level, text, opens ? Openers.of(text) : null, List.of(), 0);
    }
}
