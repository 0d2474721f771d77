package org.placard.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the table proposes a statement of budget implications for what a text orders. */
class BudgetImplicationsTest {

    private static final Path TABLE = Path.of("bpmn", "budget-implications.dmn");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "report", "mandate-creation", "mandate-renewal"})
    void what_costs_money_proposes_a_statement(String kind) throws IOException {
        assertThat(proposal(kind)).isEqualTo("needed");
        assertThat(proposal("oral-update", kind)).isEqualTo("needed");
    }

    @Test
    void what_is_met_from_what_is_there_proposes_none() throws IOException {
        assertThat(proposal()).isEqualTo("not-needed");
        assertThat(proposal("oral-update", "consideration")).isEqualTo("not-needed");
    }

    private String proposal(String... kinds) throws IOException {
        try (InputStream table = Files.newInputStream(TABLE)) {
            return engine.evaluateDecision(
                            engine.parseDecision("budget-implications", table), Map.of("orders", List.of(kinds)))
                    .getSingleEntry();
        }
    }
}
