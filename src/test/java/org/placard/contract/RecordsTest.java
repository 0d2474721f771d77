package org.placard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.journal.contract.DomainEvent;
import org.placard.journal.contract.EventTypes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records say what the published files say. */
class RecordsTest {

    private static final ContractFiles FILES = new ContractFiles();
    private static final Contract CONTRACT = new Contract(FILES);
    private static final Schemas SCHEMAS = new Schemas(CONTRACT, FILES);
    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<Type, String> PLAIN = Map.of(
            String.class, "string",
            int.class, "integer int32",
            Integer.class, "integer int32",
            Long.class, "integer int64",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            LocalDate.class, "string date",
            Instant.class, "string date-time");

    static Stream<Class<? extends DomainEvent>> events() {
        return EventTypes.all().values().stream();
    }

    @Test
    void each_type_is_published_once_and_no_other() {
        assertThat(CONTRACT.messages())
                .filteredOn(message -> !message.name().contains("/"))
                .extracting(Message::type)
                .containsExactlyInAnyOrderElementsOf(EventTypes.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_schema_has_every_part_of_the_record_and_no_other(Class<? extends DomainEvent> event) {
        assertThat(told(messageOf(event).fields())).isEqualTo(coded(event));
    }

    // What a primitive cannot be, the schema must not allow.
    @ParameterizedTest
    @MethodSource("events")
    void what_cannot_be_null_is_not_published_as_nullable(Class<? extends DomainEvent> event) {
        List<String> primitives = Arrays.stream(event.getRecordComponents())
                .filter(part -> part.getType().isPrimitive())
                .map(RecordComponent::getName)
                .toList();
        assertThat(messageOf(event).fields())
                .filteredOn(field -> primitives.contains(field.name()))
                .allMatch(field -> field.required() && !field.nullable());
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_example_fits_its_schema_and_its_record(Class<? extends DomainEvent> event) {
        Message message = messageOf(event);
        JsonNode example = JSON.readTree(message.example());
        assertThat(SCHEMAS.faults(message.type(), example)).isEmpty();
        assertThat(JSON.readTree(JSON.writeValueAsString(JSON.readValue(message.example(), event))))
                .isEqualTo(example);
    }

    private static Message messageOf(Class<? extends DomainEvent> event) {
        return CONTRACT.messages().stream()
                .filter(message -> EventTypes.recordFor(message.type())
                        .filter(event::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in asyncapi.yaml: " + event.getSimpleName()));
    }

    private static List<String> told(List<Field> fields) {
        return fields.stream()
                .map(field -> field.name() + ": " + field.type() + (field.format() == null ? "" : " " + field.format())
                        + (field.parts().isEmpty() ? "" : " " + told(field.parts())))
                .map(line -> line.replace(" uuid", ""))
                .toList();
    }

    private static List<String> coded(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(part -> part.getName() + ": " + coded(part.getGenericType()))
                .toList();
    }

    private static String coded(Type type) {
        if (type instanceof ParameterizedType list) {
            Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
            return element.isRecord() ? "array " + coded(element) : "array";
        }
        return PLAIN.containsKey(type) ? PLAIN.get(type) : "object " + coded((Class<?>) type);
    }
}
