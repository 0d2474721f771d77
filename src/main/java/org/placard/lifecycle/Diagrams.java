package org.placard.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The deployed diagrams. What was deployed never changes: each is read once. */
@Component
class Diagrams {

    private final RepositoryService repository;
    private final Map<String, Diagram> read = new ConcurrentHashMap<>();

    Diagrams(RepositoryService repository) {
        this.repository = repository;
    }

    /** @param definition id of a deployed version */
    Diagram of(String definition) {
        return read.computeIfAbsent(definition, id -> new Diagram(repository.getBpmnModelInstance(id)));
    }

    /** Whether the message begins a process. */
    boolean begins(MessageName message) {
        return newest().stream().anyMatch(diagram -> diagram.beginsWith(message.name()));
    }

    /** The newest version of each process, by its key. */
    List<Diagram> newest() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(ProcessDefinition::getId)
                .map(this::of)
                .toList();
    }
}
