package org.placard.lifecycle;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.placard.journal.EngineStep;
import org.placard.journal.Trail;
import org.springframework.stereotype.Component;

/** Looks up where the tokens are. */
@Component
class Places {

    private final Whereabouts whereabouts;
    private final Diagrams diagrams;
    private final Trail trail;

    Places(Whereabouts whereabouts, Diagrams diagrams, Trail trail) {
        this.whereabouts = whereabouts;
        this.diagrams = diagrams;
        this.trail = trail;
    }

    Place of(BusinessKey key) {
        List<Running> running =
                whereabouts.instances(key).stream().map(this::running).toList();
        return new Place(running, diagrams.newest(), () -> behind(key));
    }

    private Running running(ProcessInstance instance) {
        Diagram diagram = diagrams.of(instance.getProcessDefinitionId());
        Stream<Wait> called = whereabouts
                .course(instance)
                .flatMap(course -> course.tokens().stream())
                .filter(diagram::calls)
                .map(element -> new Wait(Wait.For.CALLED_PROCESS, element));
        return new Running(
                diagram, Stream.concat(whereabouts.waits(instance), called).toList());
    }

    // A file's steps tell their process, but not which of its parts they were taken for.
    private List<EngineStep> behind(BusinessKey key) {
        return key.subject() != null
                ? List.of()
                : trail.of(key.file()).stream()
                        .flatMap(entry -> entry.steps().stream())
                        .toList();
    }
}
