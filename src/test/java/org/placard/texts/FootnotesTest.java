package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Footnotes of plain text: bound to marks that stand as digits among the words, without eating a number. */
class FootnotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recalling the Convention on Rivers,1 | Recalling the Convention on Rivers,",
                "Recalling the Convention1 and the Pact, | Recalling the Convention and the Pact,",
                "Recalling the Convention 1 and the Pact, | Recalling the Convention and the Pact,",
                "Recalling the report of the Secretary-General, 1 | Recalling the report of the Secretary-General,",
                "Recalling resolution 57/171,1 of which it approved, | Recalling resolution 57/171, of which it approved,",
                "Recalling the outcome of 2 May 20241 and its annex, | Recalling the outcome of 2 May 2024 and its annex,",
                "Recalling the programme for 2024–20341 and its annex, | Recalling the programme for 2024–2034 and its annex,",
                "Recalling the rules (the Rome Rules)1 and others, | Recalling the rules (the Rome Rules) and others,",
            })
    void a_mark_is_taken_out_of_the_words_and_its_place_kept(String printed, String read) {
        Paragraph paragraph = first(printed);
        assertThat(paragraph.text()).isEqualTo(read);
        assertThat(paragraph.marks()).extracting(FootnoteMark::mark).containsExactly("1");
        assertThat(printed)
                .startsWith(read.substring(0, paragraph.marks().get(0).at()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recalling paragraph 1 and article 1 of the Convention,",
                "Recalling document A/HRC/43/L.1 and CO1 in the air,",
                "Recalling decision 1/CP.21 and target 1.5, as adopted,",
                "Recalling its resolutions of 1 May 1999, 1 June 2001 and 1 July 2002,",
                "Recalling that 1,500 persons and, 1 of 2 women were heard,",
                "Recalling Goal 1, and the years from 2001 to 2010,",
                "Recalling, as of January 1 all of them,",
            })
    void a_number_stays_what_it_is(String printed) {
        Paragraph paragraph = first(printed);
        assertThat(paragraph.text()).isEqualTo(printed);
        assertThat(paragraph.marks()).isEmpty();
    }

    @Test
    void marks_are_looked_for_on_the_page_of_their_notes_and_in_their_order() {
        Reading reading = Samples.read("""
            Human Rights Council

            Spain: draft resolution

            52/... Rivers

            The Human Rights Council,

            Recalling the Convention,2 the Pact1 and the Protocol,2 all of them,
            __________________

            1 Treaty Series, vol. 1.

            2 See A/52/1, adopted on
            17 March 2022.

            A/HRC/52/L.9

            GE.23-12345
            2/2

            Recalling also the Covenant,1 and the Charter,3

            1. Decides to wait.
            __________________

            3 Resolution 1/1.
            """);
        List<Paragraph> preamble = reading.text().preambular();
        assertThat(preamble.get(0).text())
                .isEqualTo("Recalling the Convention,2 the Pact and the Protocol, all of them,");
        assertThat(preamble.get(0).marks()).extracting(FootnoteMark::mark).containsExactly("1", "2");
        assertThat(preamble.get(1).text()).isEqualTo("Recalling also the Covenant,1 and the Charter,");
        assertThat(reading.text().footnotes())
                .extracting(Footnote::text)
                .containsExactly("Treaty Series, vol. 1.", "See A/52/1, adopted on 17 March 2022.", "Resolution 1/1.");
    }

    private static Paragraph first(String printed) {
        return Samples.read(
                        "Human Rights Council\n\nSpain: draft resolution\n\n52/... Rivers\n\nThe Human Rights Council,\n\n"
                                + printed + "\n\n1. Decides to wait.\n__________________\n\n1 Treaty Series, vol. 9.\n")
                .text()
                .preambular()
                .get(0);
    }
}
