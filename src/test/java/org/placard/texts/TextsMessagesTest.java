package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsMessagesTest {

    @Test
    void every_warning_and_refusal_has_a_sentence() throws Exception {
        Properties sentences = new Properties();
        try (var in = TextsMessagesTest.class.getResourceAsStream("/messages/texts.properties")) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Stream<String> warnings = Arrays.stream(WarningCode.values()).map(WarningCode::key);
        Stream<String> refusals = Arrays.stream(UnreadableText.Reason.values())
                .flatMap(reason -> Stream.of(reason.key(), reason.key() + ".remedy"));
        assertThat(sentences.stringPropertyNames())
                .containsAll(Stream.concat(warnings, refusals).toList());
    }
}
