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

    @Test
    void an_obligation_written_before_it_had_a_place_and_a_date_is_still_read() {
        JsonMapper json = JsonMapper.builder().build();
        ProposedObligation old = json.readValue("""
            {"op":8,"sub":null,"kind":"MEETING","body":"HRC","session":46,"relation":"AT","addressee":"Council",
            "recurrence":null,"duration":"PT2H","term":null,"agendaItem":"3","theme":null,"presidedBy":null,
            "dependsOn":null,"evidence":{"paragraph":2,"from":0,"to":10},"confidence":0.95}
            """, ProposedObligation.class);
        assertThat(old.session()).isEqualTo(46);
        assertThat(old.place()).isNull();
        assertThat(old.date()).isNull();
    }
}
