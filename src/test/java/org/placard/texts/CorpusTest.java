package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Floors measured on real texts, which lie outside the project and are skipped where they are absent. A floor
 * that breaks
 * shows a step back of the reader.
 */
class CorpusTest {

    private static final Path SHARED = Path.of(System.getProperty("placard.shared", "../shared"));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Reading> COUNCIL = new TreeMap<>();
    private static final Map<String, Reading> ASSEMBLY = new TreeMap<>();

    @BeforeAll
    static void readTheCouncilsTexts() {
        assumeTrue(Files.isDirectory(SHARED.resolve("corpus/hrc")), () -> "No corpus at " + SHARED.toAbsolutePath());
        COUNCIL.putAll(read("hrc"));
        ASSEMBLY.putAll(read("ga_drafts"));
    }

    @Test
    void every_resolution_and_every_statement_is_read_as_what_it_is() {
        assertThat(resolutions()).hasSize(299);
        assertThat(COUNCIL).hasSize(299 + 14);
        COUNCIL.forEach((name, reading) -> assertThat(reading.text().kind())
                .as(name)
                .isEqualTo(
                        name.startsWith("A_HRC_RES_") ? TextKind.ADOPTED_RESOLUTION : TextKind.PRESIDENTS_STATEMENT));
    }

    @Test
    void mastheads_name_session_number_and_title() {
        assertThat(resolutions()).allSatisfy(reading -> {
            assertThat(reading.text().organ()).isEqualTo("HRC");
            assertThat(reading.text().session()).isNotNull();
            assertThat(reading.text().number()).contains("/");
            assertThat(reading.text().title()).isNotBlank();
        });
    }

    @Test
    void paragraphs_are_those_that_were_labelled() {
        Tally tally = new Tally();
        COUNCIL.forEach((name, reading) -> {
            String labels = "corpus/hrc/" + name.replace(".txt", ".json");
            if (Files.exists(SHARED.resolve(labels))) {
                new LabelledParagraphs(json(labels)).compare(reading.text(), tally);
            }
        });
        assertThat(tally.found + tally.missed).isGreaterThan(10_800);
        assertThat(tally.recall()).as("paragraphs right").isGreaterThan(0.999);
    }

    @Test
    void obligations_are_those_that_were_labelled() throws IOException {
        Tally tally = new Tally();
        for (JsonNode document : json("corpus/labels/mandates.json")) {
            String file = document.get("file").asString();
            Reading reading = COUNCIL.getOrDefault(file, Samples.readSeed());
            new LabelledObligations(document).compare(reading, tally);
        }
        assertThat(tally.precision()).as("obligations, precision: " + tally).isGreaterThan(0.93);
        assertThat(tally.recall()).as("obligations, recall: " + tally).isGreaterThan(0.90);
    }

    @Test
    void evidence_lies_within_its_paragraph() {
        COUNCIL.values()
                .forEach(reading -> assertThat(reading.obligations()).allSatisfy(it -> {
                    String text = reading.text()
                            .paragraphs()
                            .get(it.evidence().paragraph())
                            .text();
                    assertThat(it.evidence().from()).isBetween(0, it.evidence().to() - 1);
                    assertThat(it.evidence().to()).isLessThanOrEqualTo(text.length());
                    assertThat(it.confidence()).isBetween(0.0, 1.0);
                }));
    }

    @Test
    void drafts_of_the_assembly_are_told_from_amendments_decisions_and_other_documents() {
        assertThat(ASSEMBLY).hasSize(147);
        assertThat(of(TextKind.DRAFT_RESOLUTION, ASSEMBLY)).hasSize(126);
        assertThat(of(TextKind.DRAFT_DECISION, ASSEMBLY)).hasSize(5);
        assertThat(of(TextKind.AMENDMENT, ASSEMBLY)).hasSize(13);
        assertThat(namesOf(TextKind.UNKNOWN, ASSEMBLY))
                .as("notes on the organization of work")
                .containsExactly("A_C.2_80_L.1.txt", "A_C.3_80_L.1.txt", "A_C.5_80_L.1.txt");
    }

    @Test
    void mastheads_of_the_assembly_are_read() {
        ASSEMBLY.forEach((name, reading) -> {
            TextModel text = reading.text();
            assertThat(text.symbol().replace('/', '_')).isEqualTo(name.replace(".txt", ""));
            assertThat(text.session()).as(name).isEqualTo(80);
            assertThat(text.title()).as(name).isNotBlank().doesNotStartWithIgnoringCase("draft resolution");
            assertThat(text.date()).as(name).isNotNull();
        });
        long inOrder = ASSEMBLY.values().stream().filter(CorpusTest::isInOrder).count();
        assertThat(inOrder)
                .as("texts whose operative paragraphs count from 1 without a gap")
                .isGreaterThanOrEqualTo(140);
    }

    private static List<Reading> resolutions() {
        return of(TextKind.ADOPTED_RESOLUTION, COUNCIL);
    }

    private static List<Reading> of(TextKind kind, Map<String, Reading> readings) {
        return readings.values().stream()
                .filter(reading -> reading.text().kind() == kind)
                .toList();
    }

    private static List<String> namesOf(TextKind kind, Map<String, Reading> readings) {
        return readings.entrySet().stream()
                .filter(reading -> reading.getValue().text().kind() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isInOrder(Reading reading) {
        return reading.warnings().stream().noneMatch(it -> it.code() == WarningCode.NUMBER_OUT_OF_ORDER);
    }

    private static Map<String, Reading> read(String folder) {
        Map<String, Reading> readings = new TreeMap<>();
        for (Path file : textsIn(SHARED.resolve("corpus").resolve(folder))) {
            try {
                String name = file.getFileName().toString();
                readings.put(name, new DraftReader().readAny(Files.readAllBytes(file), name));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return readings;
    }

    private static List<Path> textsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode json(String path) {
        return JSON.readTree(SHARED.resolve(path).toFile());
    }
}
