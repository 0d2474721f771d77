package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How blocks of text become paragraphs. */
class ParagraphsTest {

    @Test
    void letters_and_roman_numbers_are_told_apart() {
        TextModel text = Samples.readWith("""
            1. Decides:

            (h) To wait;

            (i) To hope:

            (i) For rain;

            (ii) For wind;

            (j) To leave.
            """).text();
        assertThat(text.paragraphs().stream().filter(it -> it.kind() == ParagraphKind.SUB))
                .extracting(Paragraph::number, Paragraph::level)
                .containsExactly(tuple("h", 2), tuple("i", 2), tuple("i", 3), tuple("ii", 3), tuple("j", 2));
    }

    @Test
    void a_number_out_of_order_is_told() {
        Reading reading = Samples.readWith("1. Decides to wait;\n\n3. Decides to go.");
        assertThat(reading.text().operative()).extracting(Paragraph::number).containsExactly("1", "3");
        assertThat(reading.warnings())
                .anySatisfy(warning -> assertThat(warning)
                        .isEqualTo(Warning.of(WarningCode.NUMBER_OUT_OF_ORDER, new Place(19, "OP 3"), 2, 3)));
    }

    @Test
    void a_single_operative_paragraph_needs_no_number() {
        TextModel text =
                Samples.readWith("Decides to remain seized of the matter.").text();
        assertThat(text.preambular()).hasSize(1);
        assertThat(text.operative()).extracting(Paragraph::number).containsExactly("1");
    }

    @Test
    void headings_closing_matter_and_annexes_are_kept_apart() {
        TextModel text = Samples.readWith("""
            1. Decides to wait;

            Follow-up

            2. Decides to go.

            45th meeting

            22 June 2020

            [Adopted without a vote.]

            Annex

            Rules for waiting

            1. Waiting is free.
            """).text();
        assertThat(text.operative()).hasSize(2);
        assertThat(text.paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(
                        ParagraphKind.ENACTING,
                        ParagraphKind.PREAMBULAR,
                        ParagraphKind.OPERATIVE,
                        ParagraphKind.HEADING,
                        ParagraphKind.OPERATIVE,
                        ParagraphKind.OTHER,
                        ParagraphKind.OTHER,
                        ParagraphKind.OTHER,
                        ParagraphKind.ANNEX,
                        ParagraphKind.HEADING,
                        ParagraphKind.ANNEX);
    }

    @Test
    void the_enacting_words_may_run_on_into_the_preamble() {
        TextModel text = Samples.read(
                        "Human Rights Council\n\n43/1. Rain\n\nThe Human Rights Council, Guided by hope,\n\n"
                                + "1. Decides to wait.")
                .text();
        assertThat(text.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("The Human Rights Council,", "Guided by hope,", "Decides to wait.");
    }

    @Test
    void page_furniture_goes_and_footnotes_are_bound_to_their_page() {
        TextModel text = Samples.read("""
            United Nations
            A/C.3/80/L.99

            General Assembly
            Distr.: Limited
            14 October 2025
            Original: English

            25-16999 (E)    201025
            *2516999*

            Eightieth session
            Third Committee
            Agenda item 25 (b)
            Social development: wells
            and pumps

            Antigua and Barbuda, Bolivia (Plurinational State of), Bosnia and
            Herzegovina and Peru:* draft resolution

            Wells

            The General Assembly,

            Noting that wells in long-
            standing use give
            __________________

            * Any changes to the list of sponsors will be reflected in the record.

            1 A/80/327.

            A/C.3/80/L.99

            25-16999
            2/2

            water of good quality,

            1.
            Decides to dig.
            """).text();
        assertThat(text.symbol()).isEqualTo("A/C.3/80/L.99");
        assertThat(text.agendaItem()).isEqualTo("25 (b)");
        assertThat(text.itemTitle()).isEqualTo("Social development: wells and pumps");
        assertThat(text.title()).isEqualTo("Wells");
        assertThat(text.sponsors())
                .containsExactly(
                        new PrintedSponsor("Antigua and Barbuda", false),
                        new PrintedSponsor("Bolivia (Plurinational State of)", false),
                        new PrintedSponsor("Bosnia and Herzegovina", false),
                        new PrintedSponsor("Peru", false));
        assertThat(text.footnotes()).extracting(Footnote::mark).containsExactly("*", "1");
        assertThat(text.footnotes()).noneMatch(Footnote::saysNotAMember);
        assertThat(text.preambular())
                .extracting(Paragraph::text)
                .containsExactly("Noting that wells in long-standing use give water of good quality,");
        assertThat(text.operative()).extracting(Paragraph::text).containsExactly("Decides to dig.");
    }

    @Test
    void plain_asterisks_mark_sponsors_too() {
        TextModel text = Samples.readWith("1. Decides to wait.").text();
        assertThat(text.sponsors())
                .containsExactly(new PrintedSponsor("Belarus", true), new PrintedSponsor("Pakistan", false));
    }

    @Test
    void missing_parts_of_the_masthead_are_told() {
        Reading reading = Samples.read("The Human Rights Council,\n\nGuided by hope,\n\n1. Decides to wait.");
        assertThat(reading.warnings())
                .filteredOn(warning -> warning.code() == WarningCode.MASTHEAD_PART_MISSING)
                .flatExtracting(Warning::arguments)
                .containsExactly(
                        "organ",
                        "session",
                        "agendaItem",
                        "title",
                        "symbol",
                        "distribution",
                        "date",
                        "originalLanguage");
    }

    @Test
    void a_long_text_is_told() {
        Reading reading = Samples.readWith("1. Decides " + "to wait ".repeat(1700) + ".");
        assertThat(reading.warnings()).extracting(Warning::code).contains(WarningCode.TOO_MANY_WORDS);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
