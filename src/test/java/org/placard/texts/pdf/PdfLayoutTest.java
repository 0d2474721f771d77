package org.placard.texts.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.placard.texts.DraftReader;
import org.placard.texts.Footnote;
import org.placard.texts.FootnoteMark;
import org.placard.texts.Paragraph;
import org.placard.texts.PrintedSponsor;
import org.placard.texts.Reading;
import org.placard.texts.TextModel;
import org.placard.texts.source.Block;
import org.placard.texts.source.SourceText;

/** What stands where on a page says what belongs together. */
class PdfLayoutTest {

    private static final String SYMBOL = "A/HRC/43/L.99";

    @Test
    void a_draft_of_the_council_is_read_from_its_pages() {
        TextModel text = reading(draft()).text();
        assertThat(text.organ()).isEqualTo("HRC");
        assertThat(text.symbol()).isEqualTo(SYMBOL);
        assertThat(text.session()).isEqualTo(43);
        assertThat(text.agendaItem()).isEqualTo("3");
        assertThat(text.itemTitle()).isEqualTo("Promotion and protection of all human rights");
        assertThat(text.number()).isEqualTo("43/…");
        assertThat(text.title()).isEqualTo("Human rights in the age of the printed page and of what stands around it");
        assertThat(text.distribution()).isEqualTo("Limited");
        assertThat(text.date()).isEqualTo(LocalDate.of(2020, 3, 13));
        assertThat(text.sponsors()).extracting(PrintedSponsor::name).containsExactly("Belarus", "Pakistan", "Yemen");
        assertThat(text.sponsors()).extracting(PrintedSponsor::marked).containsExactly(true, false, true);
        assertThat(texts(text.preambular()))
                .containsExactly(
                        "Guided by the Charter of the United Nations, and recalling its resolution 5/1 of 18 June 2007 on institution-building of the Council,",
                        "Recalling also the Universal Declaration of Human Rights,");
        assertThat(texts(text.operative()))
                .containsExactly(
                        "Requests the High Commissioner to submit a report to the Council at its forty-ninth session, and to consult States on it beforehand;",
                        "Decides to remain seized of the matter.");
        assertThat(text.footnotes())
                .extracting(Footnote::mark, Footnote::text)
                .containsExactly(
                        Tuple.tuple("*", "State not a member of the Human Rights Council."),
                        Tuple.tuple("1", "A/HRC/5/21."));
    }

    @Test
    void footnote_marks_are_taken_out_of_the_text_and_kept() {
        Paragraph first = reading(draft()).text().preambular().get(0);
        assertThat(first.marks())
                .containsExactly(new FootnoteMark("1", first.text().indexOf("5/1 of 18 June 2007") + 19));
    }

    @Test
    void raised_figures_of_units_and_raised_letters_of_ordinals_are_no_footnote_marks() {
        List<Block> blocks =
                blocks(new TypedPdf().paragraph("Noting that 25 km{2} of land, at the 1{st} meeting, were named,{3}"));
        assertThat(blocks.get(0).text()).isEqualTo("Noting that 25 km2 of land, at the 1st meeting, were named,");
        assertThat(blocks.get(0).inline().marks())
                .extracting(FootnoteMark::mark)
                .containsExactly("3");
    }

    @Test
    void lowered_figures_stay_in_their_word() {
        assertThat(texts(new TypedPdf().paragraph("Noting emissions of CO<2> into the air,")))
                .containsExactly("Noting emissions of CO2 into the air,");
    }

    @Test
    void footnotes_are_found_without_a_rule_by_their_size_and_mark() {
        TypedPdf pdf = new TypedPdf()
                .paragraph("Noting one thing,{1}", "and some more words so that most letters are large,")
                .notesWithoutRule("{1} First note,", "which goes on.", "{2} Second note.");
        assertThat(source(pdf).footnotes())
                .extracting(Footnote::text)
                .containsExactly("First note, which goes on.", "Second note.");
        assertThat(texts(pdf)).hasSize(1);
    }

    @Test
    void a_footnote_goes_on_at_the_end_of_the_next_page() {
        TypedPdf pdf = new TypedPdf()
                .paragraph("Noting one thing,{1}", "and some more words so that most letters are large,")
                .notes("{1} First note, so long that")
                .page()
                .paragraph("Noting another thing,", "and some more words so that most letters are large,")
                .notes("it ends on another page.");
        assertThat(source(pdf).footnotes())
                .extracting(Footnote::text)
                .containsExactly("First note, so long that it ends on another page.");
    }

    @Test
    void a_paragraph_over_the_end_of_a_page_is_one() {
        TypedPdf pdf = new TypedPdf()
                .paragraph("Noting that a first line stands further in,", "and the others do not,")
                .paragraph("Noting once more that a first line stands further in,", "and the others do not,")
                .paragraph("Noting that this one, which has many words on its page, ends with a comma,")
                .page()
                .lines(
                        TypedPdf.ROMAN,
                        10,
                        TypedPdf.LEFT,
                        TypedPdf.LEFT,
                        "Pakistan having said so, on the next page, where it goes on")
                .paragraph("Noting the last one, which stands further in again,", "and ends here,");
        assertThat(texts(pdf))
                .hasSize(4)
                .element(2)
                .isEqualTo(
                        "Noting that this one, which has many words on its page, ends with a comma, Pakistan having said so, on the next page, where it goes on");
    }

    @Test
    void a_hyphen_at_the_end_of_a_line_goes_or_stays_as_the_word_is_written_elsewhere() {
        TypedPdf pdf = new TypedPdf()
                .paragraph("Noting that capacity-building is not the same as cooperation among States,")
                .paragraph(
                        "Noting that in capacity-",
                        "building, words are kept, and in coop-",
                        "eration, they are joined,");
        assertThat(texts(pdf).get(1))
                .isEqualTo("Noting that in capacity-building, words are kept, and in cooperation, they are joined,");
    }

    @Test
    void a_hyphen_that_nothing_decides_stays_in_a_document_that_parts_no_syllables() {
        assertThat(texts(new TypedPdf()
                        .paragraph("Noting the thirty-", "fifth session of a nuclear-", "weapon-free zone,")))
                .containsExactly("Noting the thirty-fifth session of a nuclear-weapon-free zone,");
    }

    @Test
    void a_number_that_hangs_out_belongs_to_its_paragraph() {
        TypedPdf pdf = new TypedPdf()
                .at(124, 90, TypedPdf.ROMAN, 10, "1.")
                .at(152, 90, TypedPdf.ROMAN, 10, "Requests all States to read what hangs")
                .at(152, 102, TypedPdf.ROMAN, 10, "and what does not;")
                .at(152, 120, TypedPdf.ROMAN, 10, "(a)")
                .at(180, 120, TypedPdf.ROMAN, 10, "To read the first line,")
                .at(180, 132, TypedPdf.ROMAN, 10, "and the second one;");
        assertThat(texts(pdf))
                .containsExactly(
                        "1. Requests all States to read what hangs and what does not;",
                        "(a) To read the first line, and the second one;");
    }

    @Test
    void columns_are_read_one_after_the_other() {
        TypedPdf pdf = new TypedPdf()
                .at(
                        60,
                        80,
                        TypedPdf.BOLD,
                        12,
                        "A heading that goes over both of the columns of the page, as headings do");
        for (int i = 0; i < 6; i++) {
            pdf.at(60, 110 + i * 12, TypedPdf.ROMAN, 10, "left line " + i + " of the first column there");
            pdf.at(310, 110 + i * 12, TypedPdf.ROMAN, 10, "right line " + i + " of the second column");
        }
        String text = String.join(" ", texts(pdf));
        assertThat(text).containsSubsequence("A heading", "left line 0", "left line 5", "right line 0", "right line 5");
    }

    @Test
    void two_pages_on_one_sheet_are_read_one_after_the_other() {
        TypedPdf pdf = new TypedPdf().page(new PDRectangle(842, 595));
        for (int i = 0; i < 6; i++) {
            pdf.at(60, 110 + i * 12, TypedPdf.ROMAN, 10, "left line " + i + " of the first page");
            pdf.at(480, 110 + i * 12, TypedPdf.ROMAN, 10, "right line " + i + " of the second page");
        }
        assertThat(String.join(" ", texts(pdf)))
                .containsSubsequence("left line 0", "left line 5", "right line 0", "right line 5");
    }

    @Test
    void upright_letters_are_passed_over() {
        assertThat(texts(new TypedPdf()
                        .paragraph("Noting what lies level,", "and only that,")
                        .upright(30, 400, "in the margin")))
                .containsExactly("Noting what lies level, and only that,");
    }

    @Test
    void ligatures_are_letters_again_and_letters_printed_twice_are_one() {
        TypedPdf pdf = new TypedPdf();
        pdf.at(124, 90, pdf.unicode(), 10, "Reaffirming the ofﬁce of the High Commissioner")
                .at(124.3f, 90, pdf.unicode(), 10, "Reaffirming the ofﬁce of the High Commissioner");
        assertThat(texts(pdf)).containsExactly("Reaffirming the office of the High Commissioner");
    }

    @Test
    void words_from_right_to_left_are_read_in_their_order() {
        TypedPdf pdf = new TypedPdf();
        pdf.at(124, 90, pdf.unicode(), 10, "The word \u05dd\u05d5\u05dc\u05e9 of the title, printed from the right");
        assertThat(texts(pdf))
                .containsExactly("The word \u05e9\u05dc\u05d5\u05dd of the title, printed from the right");
    }

    @Test
    void bold_lines_are_headings() {
        TypedPdf pdf = new TypedPdf()
                .heading("Annex", "Terms of reference")
                .paragraph("The mandate holder shall act,", "and act well.");
        assertThat(blocks(pdf)).extracting(Block::heading).containsExactly(true, false);
    }

    private static TypedPdf draft() {
        return new TypedPdf()
                .masthead(SYMBOL)
                .lines(
                        TypedPdf.BOLD,
                        10,
                        TypedPdf.LEFT,
                        TypedPdf.LEFT,
                        "Belarus,* Pakistan and Yemen*: draft resolution")
                .at(80, 270, TypedPdf.BOLD, 12, "43/…")
                .heading("", "Human rights in the age of the printed page", "and of what stands around it")
                .lines(TypedPdf.ITALIC, 10, TypedPdf.FIRST, TypedPdf.LEFT, "The Human Rights Council,")
                .paragraph(
                        "Guided by the Charter of the United Nations, and recalling its resolution",
                        "5/1 of 18 June 2007{1} on institution-",
                        "building of the Council,")
                .paragraph("Recalling also the Universal Declaration of Human Rights,")
                .notes("* State not a member of the Human Rights Council.", "{1} A/HRC/5/21.")
                .at(57, 800, TypedPdf.ROMAN, 10, "GE.20-04143(E)")
                .at(57, 815, TypedPdf.ROMAN, 10, "*2004143*")
                .page()
                .furniture(SYMBOL, 2)
                .paragraph(
                        "1. Requests the High Commissioner to submit a report to the Council at its",
                        "forty-ninth session,")
                .page()
                .furniture(SYMBOL, 3)
                .lines(TypedPdf.ROMAN, 10, TypedPdf.LEFT, TypedPdf.LEFT, "and to consult States on it beforehand;")
                .paragraph("2. Decides to remain seized of the matter.");
    }

    private static Reading reading(TypedPdf pdf) {
        return new DraftReader().read(pdf.bytes(), "draft.pdf");
    }

    private static SourceText source(TypedPdf pdf) {
        return new PdfFormat().read(pdf.bytes(), "draft.pdf", warning -> {});
    }

    private static List<Block> blocks(TypedPdf pdf) {
        return source(pdf).blocks();
    }

    private static List<String> texts(TypedPdf pdf) {
        return blocks(pdf).stream().map(Block::text).toList();
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }
}
