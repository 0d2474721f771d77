package org.placard.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Path TABLE = Path.of("bpmn", "outcome.dmn");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @Test
    void a_draft_on_which_nobody_asks_for_a_vote_is_adopted() throws IOException {
        assertThat(outcome(Variables.putValue("manner", "without-vote").putValue("ties", new Ties("rejects"))))
                .isEqualTo("adopted");
    }

    @Test
    void more_in_favour_than_against_adopts() throws IOException {
        assertThat(outcome(vote(23, 16))).isEqualTo("adopted");
    }

    @Test
    void more_against_than_in_favour_rejects() throws IOException {
        assertThat(outcome(vote(16, 23))).isEqualTo("rejected");
    }

    @Test
    void a_tie_does_what_the_setting_says() throws IOException {
        assertThat(outcome(vote(20, 20))).isEqualTo("rejected");
        assertThat(outcome(vote(20, 20).putValue("ties", new Ties("adopts")))).isEqualTo("adopted");
    }

    @Test
    void where_there_is_no_tie_the_setting_is_of_no_account() throws IOException {
        assertThat(outcome(vote(19, 20).putValue("ties", new Ties("adopts")))).isEqualTo("rejected");
        assertThat(outcome(vote(20, 19))).isEqualTo("adopted");
    }

    /** Stands in for the bean that the engine knows. */
    public record Ties(String word) {

        public String decide() {
            return word;
        }
    }

    private static VariableMap vote(int inFavour, int against) {
        return Variables.putValue("manner", "recorded-vote")
                .putValue("inFavour", inFavour)
                .putValue("against", against)
                .putValue("ties", new Ties("rejects"));
    }

    private String outcome(VariableMap action) throws IOException {
        try (InputStream table = Files.newInputStream(TABLE)) {
            return engine.evaluateDecision(engine.parseDecision("outcome", table), action)
                    .getSingleEntry();
        }
    }
}
