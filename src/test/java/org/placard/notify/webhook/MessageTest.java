package org.placard.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.contract.Contract;
import org.placard.contract.ContractFiles;
import org.placard.contract.Field;
import org.placard.contract.Schemas;
import org.placard.journal.contract.EventTypes;
import org.placard.notify.Envelope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What receivers get is what the contract says. */
class MessageTest {

    private static final ContractFiles FILES = new ContractFiles();
    private static final Contract CONTRACT = new Contract(FILES);
    private static final Schemas SCHEMAS = new Schemas(CONTRACT, FILES);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant AT = Instant.parse("2026-03-30T09:12:45.318207Z");

    static Stream<String> types() {
        return EventTypes.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_event_fits_the_schema_and_carries_its_data_unchanged(String type) {
        String data = exampleOf(type);
        Envelope event = new Envelope("e-1", type, "a-file", 7, AT, null, data.getBytes(StandardCharsets.UTF_8));

        JsonNode body = JSON.readTree(Message.of(event).body());

        assertThat(SCHEMAS.faults("org.placard.webhook.event.v1", body)).isEmpty();
        assertThat(body.path("data")).isEqualTo(JSON.readTree(data));
        assertThat(SCHEMAS.faults(body.path("type").stringValue(), body.path("data")))
                .isEmpty();
        assertThat(body.propertyNames()).containsExactlyElementsOf(fieldsOf("webhook/event"));
    }

    @Test
    void a_test_fits_its_own_schema_and_is_no_event() {
        JsonNode body = JSON.readTree(Message.test(UUID.randomUUID(), AT).body());

        assertThat(SCHEMAS.faults("org.placard.webhook.test.v1", body)).isEmpty();
        assertThat(SCHEMAS.faults("org.placard.webhook.event.v1", body)).isNotEmpty();
        assertThat(body.propertyNames()).containsExactlyElementsOf(fieldsOf("webhook/test"));
    }

    private static String exampleOf(String type) {
        return CONTRACT.messages().stream()
                .filter(message -> message.type().equals(type))
                .findFirst()
                .orElseThrow()
                .example();
    }

    private static Iterable<String> fieldsOf(String message) {
        return CONTRACT.message(message).orElseThrow().fields().stream()
                .map(Field::name)
                .toList();
    }
}
