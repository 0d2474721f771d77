package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.texts.word.WordDocument;

/** The text that was adopted: what the draft said, and how it was adopted, as the Council prints it. */
class AdoptedTextTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 22);

    @Test
    void a_vote_is_told_with_its_figures_and_names_and_read_back() throws Exception {
        Adoption vote = new Adoption(
                45,
                DAY,
                true,
                3,
                1,
                0,
                List.of("Eritrea", "Bosnia and Herzegovina", "Venezuela (Bolivarian Republic of)"),
                List.of("Denmark"),
                List.of());
        TextModel adopted =
                AdoptedText.of(Samples.readSeed().text(), TextKind.ADOPTED_RESOLUTION, "A/HRC/RES/43/21", vote);
        assertThat(adopted.paragraphs())
                .filteredOn(paragraph -> paragraph.kind() == ParagraphKind.OTHER)
                .extracting(Paragraph::text)
                .containsExactly(
                        "45th meeting",
                        "22 June 2020",
                        "[Adopted by a recorded vote of 3 to 1, with no abstentions. The voting was as follows:",
                        "In favour: Eritrea, Bosnia and Herzegovina and Venezuela (Bolivarian Republic of);",
                        "Against: Denmark;",
                        "Abstaining: none.]");
        TextModel again = new DraftReader()
                .read(new WordDocument().of(adopted), "again.docx")
                .text();
        assertThat(again.adoption()).isEqualTo(vote);
        assertThat(again.kind()).isEqualTo(TextKind.ADOPTED_RESOLUTION);
        assertThat(again.number()).isEqualTo("43/21");
        assertThat(again.symbol()).isEqualTo("A/HRC/RES/43/21");
        assertThat(again.date()).isEqualTo(DAY);
        assertThat(again.title()).isEqualTo(adopted.title());
        assertThat(again.distribution()).isEqualTo("General");
    }

    @Test
    void figures_alone_and_no_vote_at_all_are_told_so() throws Exception {
        TextModel draft = Samples.readSeed().text();
        Adoption figures = new Adoption(45, DAY, true, 46, 0, 1, List.of(), List.of(), List.of());
        Adoption none = new Adoption(3, DAY, false, null, null, null, List.of(), List.of(), List.of());
        assertThat(last(AdoptedText.of(draft, TextKind.ADOPTED_DECISION, "A/HRC/DEC/43/101", figures)))
                .isEqualTo("[Adopted by a recorded vote of 46 to none, with 1 abstention.]");
        TextModel statement = AdoptedText.of(draft, TextKind.PRESIDENTS_STATEMENT, "A/HRC/PRST/43/1", none);
        assertThat(last(statement)).isEqualTo("[Adopted without a vote.]");
        assertThat(statement.number()).isEqualTo("PRST 43/1");
    }

    @Test
    void sponsors_and_their_footnote_are_no_part_of_it_and_annexes_follow_the_closing_matter() throws Exception {
        Adoption none = new Adoption(3, DAY, false, null, null, null, List.of(), List.of(), List.of());
        TextModel draft = Samples.readWith("1. Decides to wait;\n\n2. Decides to go.\n\nAnnex\n\nRules of waiting")
                .text();
        TextModel adopted = AdoptedText.of(draft, TextKind.ADOPTED_RESOLUTION, "A/HRC/RES/43/21", none);
        assertThat(adopted.sponsors()).isEmpty();
        assertThat(adopted.sponsorsMark()).isNull();
        assertThat(adopted.paragraphs())
                .extracting(Paragraph::kind)
                .endsWith(
                        ParagraphKind.OPERATIVE,
                        ParagraphKind.OTHER,
                        ParagraphKind.OTHER,
                        ParagraphKind.OTHER,
                        ParagraphKind.ANNEX,
                        ParagraphKind.HEADING);
        TextModel seed =
                AdoptedText.of(Samples.readSeed().text(), TextKind.ADOPTED_RESOLUTION, "A/HRC/RES/43/21", none);
        assertThat(seed.footnotes()).isEmpty();
    }

    private static String last(TextModel text) {
        return text.paragraphs().get(text.paragraphs().size() - 1).text();
    }
}
