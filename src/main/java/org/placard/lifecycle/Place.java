package org.placard.lifecycle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placard.journal.EngineStep;
import org.placard.platform.Lifter;
import org.placard.platform.Refusal;
import org.springframework.context.MessageSourceResolvable;

/**
 * The place of the tokens of one key at one moment: whether it allows an act; where it does not, what has to come first
 * and who can see to it, or that the time for it is past.
 */
final class Place {

    private final List<Running> running;
    private final List<Diagram> newest;
    private final Supplier<List<EngineStep>> behind;
    private List<EngineStep> steps;

    /**
     * @param newest the newest diagrams, for what does not run
     * @param behind what the engine did so far for this key; asked only where the reason needs it
     */
    Place(List<Running> running, List<Diagram> newest, Supplier<List<EngineStep>> behind) {
        this.running = running;
        this.newest = newest;
        this.behind = behind;
    }

    boolean allows(String act) {
        return running.stream().anyMatch(one -> one.allows(act))
                || newest.stream().anyMatch(diagram -> diagram.beginsWith(act));
    }

    /** Why it does not allow the act. */
    Refusal refusal(String act) {
        List<Diagram> drawn = drawing(act);
        return first(act)
                .map(waits -> later(act, "later", waits))
                .or(() -> notBegun(act, drawn))
                .orElseGet(() -> past(act, drawn));
    }

    List<Diagram> diagrams() {
        return running.stream().map(Running::diagram).distinct().toList();
    }

    /** Whether the process runs or ran. */
    boolean knows(Diagram diagram) {
        return runs(diagram) || steps().stream().anyMatch(step -> diagram.took(step));
    }

    private List<Diagram> drawing(String act) {
        return Stream.concat(diagrams().stream(), newest.stream())
                .filter(diagram -> diagram.elementsOf(act).findAny().isPresent())
                .toList();
    }

    // Detours by message count only where no step leads there.
    private Optional<Map<Wait, Running>> first(String act) {
        Map<Wait, Running> leading = new LinkedHashMap<>();
        running.forEach(one -> one.leadingTo(act).forEach(wait -> leading.put(wait, one)));
        boolean called = leading.keySet().stream().anyMatch(wait -> wait.what() == Wait.For.CALLED_PROCESS);
        Map<Wait, Running> first = peopleFirst(leading);
        return leading.isEmpty() ? Optional.empty() : Optional.of(!first.isEmpty() ? first : called ? open() : leading);
    }

    // What the key waits for altogether.
    private Map<Wait, Running> open() {
        Map<Wait, Running> all = new LinkedHashMap<>();
        running.forEach(one -> one.waits().forEach(wait -> all.put(wait, one)));
        return peopleFirst(all);
    }

    // People before messages that they send, before moments.
    private static Map<Wait, Running> peopleFirst(Map<Wait, Running> waits) {
        return Stream.of(Wait.For.PERSON, Wait.For.MESSAGE, Wait.For.MOMENT)
                .map(what -> only(what, waits))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    private static Map<Wait, Running> only(Wait.For what, Map<Wait, Running> waits) {
        Map<Wait, Running> only = new LinkedHashMap<>(waits);
        only.entrySet()
                .removeIf(wait -> wait.getKey().what() != what
                        || what != Wait.For.MOMENT
                                && wait.getValue().lifters(wait.getKey()).isEmpty());
        return only;
    }

    private Optional<Refusal> notBegun(String act, List<Diagram> drawn) {
        Map<Wait, Running> open = open();
        return open.isEmpty() || drawn.stream().anyMatch(this::knows)
                ? Optional.empty()
                : Optional.of(later(act, "not-begun", open));
    }

    private static Refusal later(String act, String reason, Map<Wait, Running> waits) {
        List<Lifter> lifters = waits.entrySet().stream()
                .flatMap(wait -> wait.getValue().lifters(wait.getKey()).stream())
                .distinct()
                .toList();
        List<MessageSourceResolvable> words = waits.entrySet().stream()
                .map(wait -> wait.getValue().inWords(wait.getKey()))
                .toList();
        return refusal(
                act,
                Sayings.of("reason." + reason, Sayings.list(words)),
                Sayings.of("remedy.later"),
                lifters.isEmpty() ? List.of(Lifter.TIME) : lifters);
    }

    private Refusal past(String act, List<Diagram> drawn) {
        String reason = drawn.stream().anyMatch(diagram -> passed(diagram, act))
                ? "taken"
                : drawn.stream().anyMatch(this::runs) ? "another-way" : "over";
        return refusal(act, Sayings.of("reason." + reason), Sayings.of("remedy.past"), List.of(Lifter.NOBODY));
    }

    private boolean runs(Diagram diagram) {
        return running.stream().anyMatch(one -> one.diagram().process().equals(diagram.process()));
    }

    private boolean passed(Diagram diagram, String act) {
        return diagram.elementsOf(act)
                .anyMatch(element -> steps().stream()
                        .filter(diagram::took)
                        .anyMatch(step -> Objects.equals(step.element(), element)
                                && step.what().equals("ended")));
    }

    private List<EngineStep> steps() {
        if (steps == null) {
            steps = behind.get();
        }
        return steps;
    }

    private static Refusal refusal(
            String act, MessageSourceResolvable reason, MessageSourceResolvable remedy, Collection<Lifter> lifters) {
        return new Refusal(
                LifecycleRule.NOT_POSSIBLE_NOW, act, new StepName(act), reason, remedy, List.copyOf(lifters));
    }
}
