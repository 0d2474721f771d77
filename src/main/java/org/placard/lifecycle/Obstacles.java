package org.placard.lifecycle;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.DecisionService;
import org.placard.platform.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What stands in the way of an act, besides the place of the token. The decision table {@code bpmn/obstacles.dmn} has the
 * rules, {@link Circumstances} the facts; commands and "why can't I?" ask here alike, so that they never differ.
 */
@Component
public class Obstacles {

    private static final String TABLE = "obstacles";

    private final DecisionService decisions;
    private final ObjectProvider<Circumstances> circumstances;

    Obstacles(DecisionService decisions, ObjectProvider<Circumstances> circumstances) {
        this.decisions = decisions;
        this.circumstances = circumstances;
    }

    /**
     * All of them, in the order of the table.
     *
     * @param act id of a step or name of a message
     */
    public List<Refusal> of(String act, BusinessKey key) {
        Map<String, Object> facts = facts(act, key);
        return facts.isEmpty()
                ? List.of()
                : rules(act, facts).stream().map(rule -> refusal(rule, key)).toList();
    }

    /** @throws Refusal the first obstacle, if there is one */
    public void refuse(String act, BusinessKey key) {
        of(act, key).stream().findFirst().ifPresent(obstacle -> {
            throw obstacle;
        });
    }

    private Map<String, Object> facts(String act, BusinessKey key) {
        Map<String, Object> facts = new HashMap<>();
        circumstances.orderedStream().forEach(module -> facts.putAll(module.facts(act, key)));
        return facts;
    }

    private Set<String> rules(String act, Map<String, Object> facts) {
        List<String> rules = decisions
                .evaluateDecisionTableByKey(TABLE)
                .variables(Map.of("act", act, "facts", facts))
                .evaluate()
                .collectEntries("rule");
        return new LinkedHashSet<>(rules);
    }

    private Refusal refusal(String rule, BusinessKey key) {
        return circumstances
                .orderedStream()
                .map(module -> module.refusal(rule, key).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No module has words for the rule " + rule));
    }
}
