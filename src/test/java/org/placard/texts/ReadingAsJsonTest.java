package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReadingAsJsonTest {

    @Test
    void a_reading_comes_back_from_json_as_it_was() throws Exception {
        JsonMapper json = JsonMapper.builder().build();
        Reading reading = Samples.readSeed();
        String written = json.writeValueAsString(reading);
        assertThat(json.readValue(written, Reading.class)).isEqualTo(reading);
        assertThat(json.readTree(written).propertyNames())
                .containsExactlyInAnyOrder("text", "obligations", "remainsSeized", "warnings");
    }
}
