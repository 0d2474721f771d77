package org.placard.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placard.practice.accuracy.Accuracy;
import org.placard.practice.accuracy.LabelSet;
import org.placard.practice.accuracy.Measured;
import org.placard.practice.accuracy.Paragraphs;
import org.placard.practice.accuracy.Score;
import org.placard.practice.accuracy.Texts;

/**
 * Floors measured on real texts, which lie outside the project and are skipped where they are absent. A floor
 * that breaks
 * shows a step back of the reader.
 */
class CorpusTest {

    private static final Path SHARED = Path.of(System.getProperty("placard.shared", "../shared"));
    private static final Map<String, Double> FLOORS = Map.of(
            "labelled, looked at", 0.98,
            "labelled, kept aside", 0.87,
            "own labels, looked at", 0.94,
            "own labels, blind", 0.92);

    private static Texts texts;
    private static Map<String, Reading> council;
    private static Map<String, Reading> assembly;

    @BeforeAll
    static void readTheTexts() {
        assumeTrue(Accuracy.isIn(SHARED), () -> "No corpus at " + SHARED.toAbsolutePath());
        texts = Texts.of(SHARED);
        council = those(name -> name.startsWith("A_HRC_"));
        assembly = those(name -> !name.startsWith("A_HRC_") && name.endsWith(".txt"));
    }

    @Test
    void every_resolution_and_every_statement_is_read_as_what_it_is() {
        assertThat(resolutions()).hasSize(299);
        assertThat(council).hasSize(299 + 14);
        council.forEach((name, reading) -> assertThat(reading.text().kind())
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
        Score score = Paragraphs.of(texts);
        assertThat(score.found() + score.missed()).isGreaterThan(10_800);
        assertThat(score.recall()).as("paragraphs right").isGreaterThan(0.999);
    }

    @Test
    void obligations_are_those_that_were_labelled() {
        for (LabelSet set : LabelSet.all(SHARED)) {
            Score score = Measured.of(set, texts).strict();
            if (!set.texts().isEmpty()) {
                assertThat(score.f1()).as(set.name() + ": " + score).isGreaterThan(FLOORS.get(set.name()));
            }
        }
    }

    @Test
    void evidence_lies_within_its_paragraph() {
        council.values()
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
        assertThat(assembly).hasSize(147);
        assertThat(of(TextKind.DRAFT_RESOLUTION, assembly)).hasSize(126);
        assertThat(of(TextKind.DRAFT_DECISION, assembly)).hasSize(5);
        assertThat(of(TextKind.AMENDMENT, assembly)).hasSize(13);
        assertThat(namesOf(TextKind.UNKNOWN, assembly))
                .as("notes on the organization of work")
                .containsExactlyInAnyOrder("A_C.2_80_L.1.txt", "A_C.3_80_L.1.txt", "A_C.5_80_L.1.txt");
    }

    @Test
    void mastheads_of_the_assembly_are_read() {
        assembly.forEach((name, reading) -> {
            TextModel text = reading.text();
            assertThat(text.symbol().replace('/', '_')).isEqualTo(name.replace(".txt", ""));
            assertThat(text.session()).as(name).isEqualTo(80);
            assertThat(text.title()).as(name).isNotBlank().doesNotStartWithIgnoringCase("draft resolution");
            assertThat(text.date()).as(name).isNotNull();
        });
        long inOrder = assembly.values().stream().filter(CorpusTest::isInOrder).count();
        assertThat(inOrder)
                .as("texts whose operative paragraphs count from 1 without a gap")
                .isGreaterThanOrEqualTo(140);
    }

    private static List<Reading> resolutions() {
        return of(TextKind.ADOPTED_RESOLUTION, council);
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

    private static Map<String, Reading> those(Predicate<String> name) {
        return texts.readings().entrySet().stream()
                .filter(read -> name.test(read.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
