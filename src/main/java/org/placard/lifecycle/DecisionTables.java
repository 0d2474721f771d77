package org.placard.lifecycle;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision tables beside the diagrams. */
@Component
public class DecisionTables {

    private final DecisionService decisions;

    DecisionTables(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** The one value that the table gives for these facts. */
    public <T> T decide(String table, Map<String, Object> facts) {
        return decisions
                .evaluateDecisionTableByKey(table)
                .variables(facts)
                .evaluate()
                .getSingleEntry();
    }
}
