package org.placard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.practice.contract.AcceptContract;
import org.placard.practice.contract.Compatibility;
import org.placard.practice.contract.Published;

/** What was published holds for ever. */
class CompatibilityTest {

    private static final String EVENT = "draft-issued.v1.json";
    private static final String REPORT = "inbox/report-issued.v1.json";
    private static final String WEBHOOK = "webhook/event.v1.json";
    private static final String LIVE = "live/change.v1.json";
    private static final String BEFORE = """
            {"$id": "a", "type": "object", "properties": {
               "symbol": {"type": "string"},
               "kind": {"type": "string", "enum": ["main", "other"]},
               "on": {"type": ["string", "null"], "format": "date"},
               "level": {"type": "integer"},
               "draft": {"$ref": "parts/draft-ref.v1.json"}},
             "required": ["symbol", "kind", "on", "draft"]}""";

    @Test
    void nothing_breaks_what_is_published() throws IOException {
        assertThat(Compatibility.breaks(AcceptContract.published(), Published.of(AcceptContract.schemas())))
                .isEmpty();
    }

    @Test
    void what_goes_by_http_is_published_too() throws IOException {
        assertThat(AcceptContract.schemas())
                .containsKeys(WEBHOOK, LIVE, "webhook/test.v1.json", "live/place.v1.json", "live/reload.v1.json");
        assertThat(AcceptContract.published().text()).contains(WEBHOOK, LIVE);
    }

    @Test
    void what_is_there_is_published() throws IOException {
        assertThat(AcceptContract.published().text())
                .as("make contract takes additions")
                .isEqualTo(Published.of(AcceptContract.schemas()).text());
    }

    static Stream<Arguments> additions() {
        return Stream.of(
                Arguments.of("nothing", "\"a\"", "\"a\""),
                Arguments.of("a field", "\"level\": {", "\"place\": {\"type\": \"string\"}, \"level\": {"),
                Arguments.of("a word", "\"other\"]", "\"other\", \"third\"]"),
                Arguments.of(
                        "a description", "\"type\": \"integer\"", "\"type\": \"integer\", \"description\": \"x\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("additions")
    void additions_pass(String what, String before, String now) {
        assertThat(List.of(EVENT, REPORT, WEBHOOK, LIVE))
                .allSatisfy(path -> assertThat(breaks(path, before, now)).isEmpty());
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of("a field removed", "\"level\": {\"type\": \"integer\"},", ""),
                Arguments.of(
                        "a type changed", "\"level\": {\"type\": \"integer\"}", "\"level\": {\"type\": \"string\"}"),
                Arguments.of("a format changed", "\"date\"", "\"date-time\""),
                Arguments.of("a format added", "\"integer\"", "\"integer\", \"format\": \"int32\""),
                Arguments.of("a word removed", ", \"other\"]", "]"),
                Arguments.of(
                        "free text narrowed", "{\"type\": \"string\"}", "{\"type\": \"string\", \"enum\": [\"x\"]}"),
                Arguments.of("now required", "\"draft\"]", "\"draft\", \"level\"]"),
                Arguments.of("null no longer allowed", "[\"string\", \"null\"]", "\"string\""),
                Arguments.of("another part", "draft-ref.v1", "draft-ref.v2"),
                Arguments.of("another name", "\"$id\": \"a\"", "\"$id\": \"b\""),
                Arguments.of("closed to more fields", "\"$id\"", "\"additionalProperties\": false, \"$id\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void breaks_are_found(String what, String before, String now) {
        assertThat(List.of(EVENT, REPORT, WEBHOOK, LIVE))
                .allSatisfy(path -> assertThat(breaks(path, before, now)).isNotEmpty());
    }

    @Test
    void what_is_taken_may_ask_for_less_and_what_is_told_may_not() {
        String required = "\"kind\", \"on\"";
        assertThat(breaks(REPORT, required, "\"on\"")).isEmpty();
        assertThat(List.of(EVENT, WEBHOOK, LIVE))
                .allSatisfy(path -> assertThat(breaks(path, required, "\"on\""))
                        .containsExactly(path + " kind is no longer required"));
        String text = "\"symbol\": {\"type\": \"string\"}";
        String orNull = "\"symbol\": {\"type\": [\"string\", \"null\"]}";
        assertThat(breaks(REPORT, text, orNull)).isEmpty();
        assertThat(breaks(EVENT, text, orNull)).hasSize(1);
    }

    @Test
    void a_type_may_come_and_none_may_go() {
        Published one = Published.of(Map.of(EVENT, BEFORE));
        Published two = Published.of(Map.of(EVENT, BEFORE, "new.v1.json", BEFORE));
        assertThat(Compatibility.breaks(one, two)).isEmpty();
        assertThat(Compatibility.breaks(two, one)).contains("new.v1.json was removed");
    }

    @Test
    void a_field_that_is_added_is_not_required() {
        String now = BEFORE.replace("\"draft\"]", "\"draft\", \"place\"]")
                .replace("\"level\": {", "\"place\": {\"type\": \"string\"}, \"level\": {");
        assertThat(Compatibility.breaks(Published.of(Map.of(EVENT, BEFORE)), Published.of(Map.of(EVENT, now))))
                .containsExactly(EVENT + " place was added as required");
    }

    @Test
    void what_is_written_is_read_again() {
        Published published = Published.of(Map.of(EVENT, BEFORE));
        assertThat(Published.parse("# head\n" + published.text())).isEqualTo(published);
    }

    private static List<String> breaks(String path, String before, String now) {
        assertThat(BEFORE).contains(before);
        return Compatibility.breaks(
                Published.of(Map.of(path, BEFORE)), Published.of(Map.of(path, BEFORE.replace(before, now))));
    }
}
