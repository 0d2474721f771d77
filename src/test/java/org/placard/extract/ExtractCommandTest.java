package org.placard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that prints what files say: its lines, its exit status, what it says of files that it cannot read. */
class ExtractCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DRAFT = """
            A/HRC/52/L.3
            Distr.: Limited
            24 March 2023
            Original: English

            Human Rights Council
            Fifty-second session
            27 February–4 April 2023
            Agenda item 3
            Promotion and protection of all human rights

            Côte d’Ivoire,* Chile, Utopia and Egypt (on behalf of the Group of African States): draft resolution

            52/… Rivers and human rights

            The Human Rights Council,

            Recalling the Charter of the United Nations,

            1. Requests the High Commissioner to submit a report on rivers to the Human Rights Council annually, starting
            at its fifty-fifth session;

            2. Decides to extend the mandate of the Special Rapporteur on rivers for a period of three years.

            * State not a member of the Human Rights Council.
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_draft_is_one_line_with_the_fields_of_the_contract_in_their_order() {
        String file = file("draft.txt", DRAFT);
        assertThat(run(file)).isZero();
        JsonNode line = lines().get(0);
        assertThat(line.propertyNames())
                .startsWith(
                        "file",
                        "kind",
                        "organ",
                        "symbol",
                        "session",
                        "agendaItem",
                        "number",
                        "title",
                        "distribution",
                        "date",
                        "originalLanguage",
                        "sponsors",
                        "paragraphs",
                        "obligations",
                        "warnings");
        assertThat(line.get("file").asString()).isEqualTo(file);
        assertThat(line.get("kind").asString()).isEqualTo("draft_resolution");
        assertThat(line.get("symbol").asString()).isEqualTo("A/HRC/52/L.3");
        assertThat(line.get("session").asInt()).isEqualTo(52);
        assertThat(line.get("date").asString()).isEqualTo("2023-03-24");
        assertThat(line.get("title").asString()).isEqualTo("Rivers and human rights");
        assertThat(err.size()).isZero();
    }

    @Test
    void sponsors_have_their_State_their_mark_and_the_group_they_speak_for() {
        run(file("draft.txt", DRAFT));
        JsonNode sponsors = lines().get(0).get("sponsors");
        assertThat(sponsors.get(0)).hasToString(sponsor("Côte d’Ivoire", "\"CIV\"", true, "null"));
        assertThat(sponsors.get(2)).hasToString(sponsor("Utopia", "null", false, "null"));
        assertThat(sponsors.get(3)).hasToString(sponsor("Egypt", "\"EGY\"", false, "\"Group of African States\""));
        assertThat(lines().get(0).get("sponsorsMark").get("meaning").asString()).isEqualTo("not_a_member");
        assertThat(lines().get(0).get("warnings").get(0).get("message").asString())
                .contains("Utopia");
    }

    @Test
    void obligations_use_the_words_of_the_labels_and_point_into_their_paragraph() {
        run(file("draft.txt", DRAFT));
        JsonNode line = lines().get(0);
        JsonNode report = line.get("obligations").get(0);
        assertThat(report.propertyNames())
                .startsWith(
                        "op",
                        "sub",
                        "kind",
                        "body",
                        "session",
                        "relation",
                        "who",
                        "recurrence",
                        "years",
                        "evidence",
                        "confidence");
        assertThat(report.get("kind").asString()).isEqualTo("report");
        assertThat(report.get("who").asString()).isEqualTo("High Commissioner");
        assertThat(report.get("recurrence").asString()).isEqualTo("annual");
        assertThat(report.get("session").asInt()).isEqualTo(55);
        JsonNode renewal = line.get("obligations").get(1);
        assertThat(renewal.get("kind").asString()).isEqualTo("mandate_renewal");
        assertThat(renewal.get("years").asInt()).isEqualTo(3);
        JsonNode paragraph = line.get("paragraphs").get(report.get("paragraph").asInt());
        assertThat(paragraph.get("number").asString()).isEqualTo("1");
        String words = paragraph
                .get("text")
                .asString()
                .substring(
                        report.get("evidence").get(0).asInt(),
                        report.get("evidence").get(1).asInt());
        assertThat(words).contains("report");
    }

    @Test
    void amendments_and_texts_of_unknown_kind_are_printed_too() {
        String amendment =
                "Human Rights Council\n\nChile: amendment to draft resolution A/HRC/52/L.3\n\n1. Delete “all”.";
        String letter =
                "Dear colleague,\n\nplease find the minutes of our last meeting in the attachment, as promised.";
        assertThat(run(file("a.txt", amendment), file("b.txt", letter))).isZero();
        assertThat(lines()).extracting(line -> line.get("kind").asString()).containsExactly("amendment", "unknown");
        assertThat(lines().get(0).get("paragraphs").get(0).get("kind").asString())
                .isEqualTo("other");
        assertThat(lines().get(1).get("warnings").get(0).get("code").asString()).isEqualTo("kind_unknown");
    }

    @Test
    void files_that_cannot_be_read_are_named_with_reason_and_remedy_and_the_others_are_read() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        String large = folder.resolve("large.txt").toString();
        Files.write(Path.of(large), new byte[50 * 1024 * 1024]);
        String empty = file("empty.txt", " ");
        String draft = file("draft.txt", DRAFT);
        assertThat(run(missing, folder.toString(), large, empty, draft)).isEqualTo(1);
        assertThat(lines()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo(missing + ": There is no such file. Check its name."),
                        one -> assertThat(one).isEqualTo(folder + ": This is a directory. Name the files in it."),
                        one -> assertThat(one).contains(large, "larger than 20 MB", "without pictures"),
                        one -> assertThat(one).contains(empty, "holds no text", "Choose the file"));
    }

    @Test
    void lines_come_in_the_order_of_the_files() {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            files.add(file(i + ".txt", i % 7 == 0 ? DRAFT + "\n\n3. Decides to wait.".repeat(500) : DRAFT));
        }
        run(files.toArray(String[]::new));
        assertThat(lines()).extracting(line -> line.get("file").asString()).containsExactlyElementsOf(files);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--format", "--format xml x", "--format=xml x", "--what x", "--format json"})
    void wrong_usage_is_told_with_the_right_one(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: java -jar placard.jar extract");
        assertThat(out.size()).isZero();
    }

    @Test
    void help_is_printed_and_a_file_may_look_like_an_option() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("usage:");
        assertThat(run("--format", "json", "--", "--help")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("--help: There is no such file");
    }

    @Test
    void a_listener_that_has_heard_enough_ends_it_quietly_and_a_full_disk_does_not() {
        String draft = file("draft.txt", DRAFT);
        assertThat(run(failing("Broken pipe"), draft, draft)).isZero();
        assertThat(err.size()).isZero();
        assertThat(run(failing("No space left on device"), draft)).isEqualTo(1);
        assertThat(run(failing("No space left on device"), "--help")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }

    private static String sponsor(String name, String state, boolean marked, String group) {
        return "{\"name\":\"%s\",\"state\":%s,\"marked\":%s,\"onBehalfOf\":%s}".formatted(name, state, marked, group);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private int run(String... arguments) {
        return run(out, arguments);
    }

    private int run(OutputStream to, String... arguments) {
        return new ExtractCommand(to, new PrintStream(err, true, StandardCharsets.UTF_8)).run(arguments);
    }

    private List<JsonNode> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
