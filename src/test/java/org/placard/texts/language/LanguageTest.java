package org.placard.texts.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "first,1",
        "twelfth,12",
        "Twentieth,20",
        "forty-ninth,49",
        "seventy-sixth,76",
        "46th,46",
        "101st,101",
        "hundredth,100"
    })
    void ordinals_are_read_in_words_and_digits(String word, int number) {
        assertThat(Ordinals.parse(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"north", "month", "th", "special", "''", "fourty-first"})
    void other_words_are_no_ordinals(String word) {
        assertThat(Ordinals.parse(word)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "24 February–13 March and 15–23 June 2020,2020-02-24,2020-06-23",
        "28 November 2022–3 January 2023,2022-11-28,2023-01-03",
        "29 February–24 March 2016,2016-02-29,2016-03-24"
    })
    void ranges_of_days_are_read(String printed, LocalDate first, LocalDate last) {
        assertThat(PrintedDates.daysIn(printed)).startsWith(first).endsWith(last);
    }

    @ParameterizedTest
    @CsvSource({"31 June 2020", "29 February 2021", "0 May 2020", "June 2020"})
    void days_that_cannot_be_are_none(String printed) {
        assertThat(PrintedDates.parse(printed)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Reaffirming also that,Reaffirming also",
        "Deeply concerned at,Deeply concerned",
        "Also requests the,Also requests",
        "Bearing in mind,Bearing",
        "Takes note of,Takes",
        "Recognizing further the,Recognizing further"
    })
    void openers_are_read_with_their_adverbs(String text, String opener) {
        assertThat(Openers.of(text)).isEqualTo(opener);
    }

    @Test
    void participles_open_the_preamble_and_verbs_the_operative_part() {
        assertThat(Openers.opensPreambular("Recalling its resolution")).isTrue();
        assertThat(Openers.opensOperative("Recalling its resolution")).isFalse();
        assertThat(Openers.opensOperative("Strongly condemns the")).isTrue();
        assertThat(Openers.of("International cooperation")).isNull();
    }
}
