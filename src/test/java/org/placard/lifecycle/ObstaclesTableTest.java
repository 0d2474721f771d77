package org.placard.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** The table of what stands in the way: it names only acts that are drawn and rules that have words. */
class ObstaclesTableTest {

    private static final Path TABLE = Path.of("bpmn", "obstacles.dmn");

    private static final List<BpmnModelInstance> DIAGRAMS = Stream.of(
                    new File("bpmn").listFiles((folder, name) -> name.endsWith(".bpmn")))
            .map(Bpmn::readModelFromFile)
            .toList();

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @Test
    void a_fact_that_fits_names_its_rule() throws IOException {
        assertThat(rules("take-action", Map.of("revision", "in-hand"))).contains("action.revision-pending");
    }

    @Test
    void the_same_fact_says_nothing_about_other_acts() throws IOException {
        assertThat(rules("state-joins", Map.of("revision", "in-hand"))).isEmpty();
    }

    @Test
    void what_nobody_told_stands_in_nobodys_way() throws IOException {
        for (String act : column(0)) {
            assertThat(rules(act, Map.of("nothing", "else"))).as(act).isEmpty();
        }
    }

    @Test
    void every_act_is_drawn_in_a_diagram() {
        assertThat(drawn()).containsAll(column(0));
    }

    @Test
    void every_rule_has_words() {
        Properties words = words();
        assertThat(outputs()).allSatisfy(rule -> assertThat(words).containsKey("rule." + rule));
    }

    private List<String> rules(String act, Map<String, Object> facts) throws IOException {
        try (InputStream table = Files.newInputStream(TABLE)) {
            return engine.evaluateDecisionTable(
                            engine.parseDecision("obstacles", table), Map.of("act", act, "facts", facts))
                    .collectEntries("rule");
        }
    }

    private static Set<String> column(int input) {
        return entries(rule -> List.copyOf(rule.getInputEntries()).get(input).getTextContent());
    }

    private static Set<String> outputs() {
        return entries(rule -> List.copyOf(rule.getOutputEntries()).get(0).getTextContent());
    }

    // One cell may name several acts: "a","b".
    private static Set<String> entries(Function<Rule, String> cell) {
        return Dmn.readModelFromFile(TABLE.toFile()).getModelElementsByType(Rule.class).stream()
                .flatMap(rule -> Stream.of(cell.apply(rule).split(",")))
                .map(text -> text.strip().replace("\"", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> drawn() {
        Stream<String> acts = DIAGRAMS.stream()
                .flatMap(diagram -> new Diagram(diagram).acts().stream())
                .map(DrawnAct::id);
        Stream<String> messages = DIAGRAMS.stream()
                .flatMap(diagram -> diagram.getModelElementsByType(Message.class).stream())
                .map(Message::getName);
        return Stream.concat(acts, messages).collect(Collectors.toSet());
    }

    private static Properties words() {
        Properties all = new Properties();
        for (File bundle : new File("src/main/resources/messages").listFiles()) {
            try (InputStream file = Files.newInputStream(bundle.toPath())) {
                all.load(file);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return all;
    }
}
