package org.placard.notify.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.journal.contract.ObligationRef;

class EntryWordsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 20);

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "fr", "ru", "es"})
    void every_language_has_the_same_texts_with_the_same_places(String language) throws IOException {
        Properties english = bundle("");
        Properties other = bundle("_" + language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        english.stringPropertyNames()
                .forEach(key ->
                        assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key))));
    }

    @Test
    void the_closest_words_are_taken_and_a_date_that_nobody_knows_is_still_a_due_date() {
        assertThat(summary("delivery", "oral-update")).isEqualTo("Oral update to be given: a theme");
        assertThat(summary("delivery", "mandate-creation")).isEqualTo("To be delivered: a theme");
        assertThat(summary("made-up", "report")).isEqualTo("Due: a theme");
    }

    private static String summary(String due, String kind) {
        ObligationRef ordered = new ObligationRef("o", 1, kind, "HRC/49", "High Commissioner", "a theme");
        return new EntryWords("en").summary(Shown.on(About.ordered(Told.DRAFT, ordered, due), DAY, Status.CONFIRMED));
    }

    private static java.util.List<String> places(String text) {
        return java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties bundle(String suffix) throws IOException {
        Properties words = new Properties();
        Path file = Path.of("src/main/resources/messages/calendar-feed" + suffix + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
