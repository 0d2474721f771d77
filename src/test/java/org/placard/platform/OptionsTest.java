package org.placard.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    private static final Set<String> KNOWN = Set.of("--file", "--event");

    @Test
    void values_follow_their_options_or_stand_behind_an_equals_sign() {
        assertThat(Options.of(KNOWN, "--file", "a", "--event=b=c"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("--file", "a", "--event", "b=c"));
        assertThat(Options.of(KNOWN)).isEmpty();
    }

    @Test
    void help_is_asked_for_anywhere() {
        assertThat(Options.askForHelp("--file", "a", "--help")).isTrue();
        assertThat(Options.askForHelp("-h")).isTrue();
        assertThat(Options.askForHelp("--file", "a")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "--pigeon 1, Unknown argument: --pigeon",
        "a, Unknown argument: a",
        "--file, --file needs a value.",
        "--file=, --file needs a value.",
        "--file --event b, --file needs a value.",
        "--file a --file=b, --file is given twice."
    })
    void what_is_wrong_is_said(String line, String words) {
        assertThatThrownBy(() -> Options.of(KNOWN, line.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(words);
    }
}
