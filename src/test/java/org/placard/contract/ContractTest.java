package org.placard.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published files belong together, and the document is one of AsyncAPI 3. */
class ContractTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "contract");
    private static final String ID = "https://placard.example/contract/";

    // What each says of itself needs no words.
    private static final Set<String> UNSPOKEN = Set.of("ce_type", "content-type");

    private static final ContractFiles FILES = new ContractFiles();
    private static final Contract CONTRACT = new Contract(FILES);
    private static final Schemas SCHEMAS = new Schemas(CONTRACT, FILES);
    private static final JsonNode DOCUMENT = new YAMLMapper().readTree(FILES.get("asyncapi.yaml"));

    @Test
    void the_document_says_what_asyncapi_asks_for() {
        assertThat(DOCUMENT.path("asyncapi").stringValue()).isEqualTo("3.0.0");
        assertThat(DOCUMENT.at("/info/title").isString()).isTrue();
        assertThat(DOCUMENT.at("/info/version").stringValue()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(keys(DOCUMENT))
                .isSubsetOf(
                        "asyncapi",
                        "id",
                        "info",
                        "defaultContentType",
                        "servers",
                        "channels",
                        "operations",
                        "components");
        assertThat(DOCUMENT.path("servers"))
                .allSatisfy(server -> assertThat(keys(server)).contains("host", "protocol"));
        assertThat(DOCUMENT.path("channels"))
                .allSatisfy(channel ->
                        assertThat(channel.path("address").isString()).isTrue());
        assertThat(channels("kafka")).hasSize(2).allSatisfy(channel -> {
            assertThat(channel.at("/bindings/kafka/partitions").asInt()).isPositive();
            assertThat(channel.at("/bindings/kafka/topicConfiguration/retention.ms")
                            .isIntegralNumber())
                    .isTrue();
        });
        assertThat(DOCUMENT.path("operations")).allSatisfy(operation -> {
            assertThat(operation.path("action").stringValue()).isIn("send", "receive");
            assertThat(operation.at("/channel/$ref").isString()).isTrue();
        });
    }

    @Test
    void a_message_has_the_headers_of_its_kind_and_its_own() {
        assertThat(CONTRACT.message("draft-issued").orElseThrow().headers())
                .extracting(Field::name)
                .contains("ce_id", "ce_entry", "ce_type", "content-type");
        assertThat(CONTRACT.message("draft-issued").orElseThrow().headers())
                .filteredOn(header -> !header.required())
                .extracting(Field::name)
                .containsExactly("ce_entry", "ce_traceparent", "ce_replay");
        assertThat(CONTRACT.message("live/change").orElseThrow().headers())
                .extracting(Field::name, Field::required)
                .containsExactly(tuple("id", false), tuple("event", true));
    }

    @Test
    void what_goes_by_http_says_by_which_method() {
        List<JsonNode> operations = DOCUMENT.path("operations")
                .valueStream()
                .filter(operation -> channels("https")
                        .contains(DOCUMENT.at(
                                operation.at("/channel/$ref").stringValue().substring(1))))
                .toList();

        assertThat(operations)
                .hasSameSizeAs(channels("https"))
                .extracting(operation -> operation.at("/bindings/http/method").stringValue())
                .containsExactlyInAnyOrder("POST", "GET");
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(references(DOCUMENT)).isNotEmpty().allMatch(ContractTest::leadsSomewhere);
    }

    @Test
    void every_message_is_in_one_channel_under_a_known_tag_and_names_its_type() {
        List<String> carried = DOCUMENT.path("channels")
                .valueStream()
                .flatMap(channel -> channel.path("messages").valueStream())
                .map(message -> message.path("$ref").stringValue())
                .toList();
        Set<String> tags = DOCUMENT.at("/info/tags")
                .valueStream()
                .map(tag -> tag.path("name").stringValue())
                .collect(Collectors.toSet());
        DOCUMENT.at("/components/messages").properties().forEach(entry -> {
            JsonNode message = entry.getValue();
            assertThat(carried).containsOnlyOnce("#/components/messages/" + entry.getKey());
            assertThat(tags).contains(message.at("/tags/0/name").stringValue());
            if (!entry.getKey().matches("(webhook|live)\\..*")) {
                assertThat(message.at("/headers/properties/ce_type/const")).isEqualTo(message.path("name"));
            }
            assertThat(message.path("name").stringValue())
                    .isEqualTo("org.placard." + entry.getKey() + ".v1")
                    .isEqualTo("org.placard."
                            + message.at("/payload/$ref")
                                    .stringValue()
                                    .replace("./schemas/", "")
                                    .replace(".json", "")
                                    .replace('/', '.'));
        });
        assertThat(carried).hasSameSizeAs(CONTRACT.messages());
    }

    @Test
    void every_message_has_a_subject_and_its_words() {
        assertThat(CONTRACT.subjects()).flatExtracting(Subject::messages).hasSameSizeAs(CONTRACT.messages());
        assertThat(CONTRACT.messages()).allSatisfy(message -> {
            JsonNode schema = new JsonMapper().readTree(FILES.get("schemas/" + message.path()));
            assertThat(schema.path("title").stringValue()).isEqualTo(message.title());
            assertThat(schema.path("description").stringValue()).isEqualTo(message.description());
            assertThat(allOf(Stream.concat(message.headers().stream(), message.fields().stream())
                            .filter(field -> !UNSPOKEN.contains(field.name()))
                            .toList()))
                    .allSatisfy(field -> assertThat(field.description())
                            .as("%s, %s", message.name(), field.name())
                            .matches("(?s).{3,}[.…]"));
        });
    }

    @Test
    void every_schema_bears_its_address_and_leaves_room_for_more() {
        FILES.schemas().forEach((path, text) -> {
            JsonNode schema = new JsonMapper().readTree(text);
            assertThat(schema.path("$id").stringValue()).isEqualTo(ID + path);
            assertThat(schema.path("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(schema.has("additionalProperties")).as(path).isFalse();
        });
    }

    @Test
    void no_file_lies_there_that_nothing_refers_to() throws IOException {
        Set<String> used = new TreeSet<>(Set.of("README.md", "asyncapi.yaml", "published.txt"));
        references(DOCUMENT).stream().filter(ref -> ref.startsWith("./")).forEach(ref -> used.add(ref.substring(2)));
        FILES.schemas()
                .forEach((path, schema) -> references(new JsonMapper().readTree(schema))
                        .forEach(ref -> used.add(URI.create(path).resolve(ref).getPath())));
        try (Stream<Path> there = Files.walk(FOLDER)) {
            assertThat(there.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Test
    void every_example_fits_its_schema() {
        assertThat(CONTRACT.messages())
                .allSatisfy(message -> assertThat(SCHEMAS.faults(message.type(), message.example()))
                        .as(message.name())
                        .isEmpty());
    }

    @Test
    void what_does_not_fit_is_said_with_its_place() {
        String type = "org.placard.draft-issued.v1";
        assertThat(SCHEMAS.faults(type, "{\"symbol\": 7, \"documentDate\": \"22 June\"}"))
                .anyMatch(fault -> fault.contains("draft"))
                .anyMatch(fault -> fault.startsWith("/symbol"))
                .anyMatch(fault -> fault.startsWith("/documentDate"));
        assertThat(SCHEMAS.faults(type, "{")).singleElement().asString().startsWith("not JSON");
        assertThat(SCHEMAS.know("org.placard.draft-issued.v9")).isFalse();
    }

    private static List<JsonNode> channels(String protocol) {
        return DOCUMENT.path("channels")
                .valueStream()
                .filter(channel -> DOCUMENT.at(
                                channel.at("/servers/0/$ref").stringValue().substring(1) + "/protocol")
                        .stringValue()
                        .equals(protocol))
                .toList();
    }

    private static boolean leadsSomewhere(String ref) {
        return ref.startsWith("./")
                ? FILES.find(ref.substring(2)).isPresent()
                : !DOCUMENT.at(ref.substring(1)).isMissingNode();
    }

    private static List<String> references(JsonNode node) {
        List<String> found = new ArrayList<>();
        node.properties().stream()
                .filter(entry -> entry.getKey().equals("$ref"))
                .forEach(entry -> found.add(entry.getValue().stringValue()));
        StreamSupport.stream(node.spliterator(), false).forEach(child -> found.addAll(references(child)));
        return found;
    }

    private static List<String> keys(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    private static List<Field> allOf(List<Field> fields) {
        return fields.stream()
                .flatMap(field -> Stream.concat(Stream.of(field), allOf(field.parts()).stream()))
                .toList();
    }
}
