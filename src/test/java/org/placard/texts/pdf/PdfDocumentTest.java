package org.placard.texts.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.placard.texts.DraftReader;
import org.placard.texts.Footnote;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;

/** What goes out as PDF, looked at from outside and read again. */
class PdfDocumentTest {

    private static final String DRAFT = """
            A/HRC/43/L.99

            Distr.: Limited 13 March 2020

            Original: English

            Human Rights Council

            Forty-third session 24 February–20 March 2020 Agenda item 3 Promotion and protection of all human rights

            Belarus,* Côte d’Ivoire and Yemen*: draft resolution

            43/... The right to read

            The Human Rights Council,

            *Reaffirming* the Charter of the United Nations,<sup>1</sup> and an age- and gender-responsive approach in 2019–2030,

            *Taking note with appreciation* of the work of the High Commissioner,

            1. *Requests* the High Commissioner:

            (a) To prepare a report on reading;

            (i) In six languages;

            2. *Decides* to remain seized of the matter.

            <sup>\\*</sup> State not a member of the Human Rights Council.

            <sup>1</sup> United Nations, Treaty Series, vol. 1, No. 1.
            """;

    @Test
    void a_draft_that_is_written_and_read_is_the_same() {
        TextModel text = read(DRAFT);
        TextModel again = readAgain(text);
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*line")
                .isEqualTo(text);
        assertThat(again.sponsors()).extracting(PrintedSponsor::marked).containsExactly(true, false, true);
        assertThat(again.paragraphs().get(1).marks()).hasSize(1);
    }

    @Test
    void an_adopted_resolution_says_its_meeting_its_day_and_its_vote() {
        TextModel text = read("""
                Human Rights Council

                Forty-third session

                Agenda item 3

                Resolution adopted by the Human Rights Council on 22 June 2020

                43/21. The right to read

                The Human Rights Council,

                Reaffirming the Charter,

                1. Decides to remain seized of the matter.

                45th meeting
                22 June 2020

                [Adopted by a recorded vote of 2 to 1, with 1 abstention. The voting was as follows:

                In favour:

                Belgium, Chile

                Against:

                Fiji

                Abstaining:

                Togo]
                """);
        TextModel again = readAgain(text);
        assertThat(again.kind()).isEqualTo(TextKind.ADOPTED_RESOLUTION);
        assertThat(again.number()).isEqualTo("43/21");
        assertThat(again.adoption()).isEqualTo(text.adoption());
        assertThat(again.adoption().inFavour()).isEqualTo(2);
    }

    @Test
    void pages_carry_symbol_and_number_and_no_paragraph_leaves_one_line_alone() throws IOException {
        TextModel text = read(DRAFT.replace(
                "2. *Decides*",
                "2. Notes that " + counted("there is the page ", 700) + " and an end;\n\n3. *Decides*"));
        byte[] pdf = new PdfDocument().of(text);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document)).contains("A/HRC/43/L.99").contains("\n2\n");
        }
        assertThat(readAgain(text).operative())
                .extracting(Paragraph::text)
                .isEqualTo(text.operative().stream().map(Paragraph::text).toList());
    }

    @Test
    void a_footnote_longer_than_a_page_goes_on() {
        String withLongNote =
                DRAFT.replace("Treaty Series, vol. 1, No. 1.", counted("and to the volume of ", 400) + ".");
        TextModel text = read(withLongNote.replace(
                "2. *Decides*", "2. Notes " + counted("that there is the page ", 900) + ";\n\n3. *Decides*"));
        assertThat(readAgain(text).footnotes())
                .extracting(Footnote::text)
                .isEqualTo(text.footnotes().stream().map(Footnote::text).toList());
    }

    @Test
    void the_same_text_gives_the_same_bytes() {
        assertThat(new PdfDocument().of(read(DRAFT))).isEqualTo(new PdfDocument().of(read(DRAFT)));
    }

    @Test
    void it_carries_its_fonts_names_its_language_and_is_tagged() throws IOException {
        try (PDDocument document = Loader.loadPDF(new PdfDocument().of(read(DRAFT)))) {
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
            }
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A/HRC/43/L.99: The right to read");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .hasSize(1);
        }
    }

    @Test
    void letters_that_the_fonts_do_not_have_are_shown_to_be_missing() {
        TextModel text = read(DRAFT.replace("The right to read", "The right to read 读"));
        assertThat(readAgain(text).title()).isEqualTo("The right to read ?");
    }

    @Test
    void a_text_without_masthead_title_or_notes_is_written_too() {
        TextModel text = read("The Human Rights Council,\n\n1. Decides to read.\n\n2. Decides to write.");
        assertThat(readAgain(text).operative()).hasSize(2);
        assertThat(readAgain(text).paragraphs().get(0).kind()).isEqualTo(ParagraphKind.ENACTING);
    }

    private static TextModel read(String source) {
        return new DraftReader()
                .read(source.getBytes(StandardCharsets.UTF_8), "draft.md")
                .text();
    }

    private static String counted(String words, int times) {
        return IntStream.range(1000, 1000 + times)
                .mapToObj(i -> words + i + " ")
                .collect(Collectors.joining())
                .strip();
    }

    private static TextModel readAgain(TextModel text) {
        return new DraftReader().read(new PdfDocument().of(text), "draft.pdf").text();
    }
}
