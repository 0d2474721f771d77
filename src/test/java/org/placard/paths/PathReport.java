package org.placard.paths;

import java.io.File;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Every diagram, and which of its elements and sequence flows were passed. */
final class PathReport {

    private final List<Traced> diagrams;

    PathReport(File folder, Collection<Passed.Place> passed) {
        Set<Passed.Place> places = new HashSet<>(passed);
        this.diagrams = Arrays.stream(folder.listFiles((where, name) -> name.endsWith(".bpmn")))
                .sorted()
                .map(Bpmn::readModelFromFile)
                .map(model -> new Traced(model, places))
                .toList();
    }

    /** One diagram. */
    record Traced(BpmnModelInstance model, Set<Passed.Place> places) {

        String process() {
            return model.getModelElementsByType(Process.class).iterator().next().getId();
        }

        boolean passed(FlowElement element) {
            return places.contains(new Passed.Place(process(), element.getId()));
        }

        List<String> missing(Class<? extends FlowElement> kind) {
            return model.getModelElementsByType(kind).stream()
                    .filter(element -> !passed(element))
                    .map(FlowElement::getId)
                    .sorted()
                    .toList();
        }

        long count(Class<? extends FlowElement> kind) {
            return model.getModelElementsByType(kind).size();
        }

        String line() {
            return "%-28s %s %s %s %s%n"
                    .formatted(
                            process(),
                            part("elements", FlowNode.class),
                            part("flows", SequenceFlow.class),
                            part("end events", EndEvent.class),
                            part("boundary events", BoundaryEvent.class));
        }

        private String part(String what, Class<? extends FlowElement> kind) {
            long all = count(kind);
            return "%3d of %3d %s".formatted(all - missing(kind).size(), all, what);
        }
    }

    List<Traced> diagrams() {
        return diagrams;
    }

    /** End events and boundary events that no token reached, {@code process/id}. */
    List<String> unreached() {
        return diagrams.stream()
                .flatMap(diagram -> Stream.of(EndEvent.class, BoundaryEvent.class)
                        .flatMap(kind -> diagram.missing(kind).stream())
                        .map(id -> diagram.process() + "/" + id))
                .toList();
    }

    String text() {
        String summary = diagrams.stream().map(Traced::line).collect(Collectors.joining());
        String missing = diagrams.stream()
                .flatMap(diagram -> Stream.of(FlowNode.class, SequenceFlow.class)
                        .flatMap(kind -> diagram.missing(kind).stream())
                        .map(id -> "  " + diagram.process() + "/" + id + "\n"))
                .collect(Collectors.joining());
        return "Passed by tokens in the tests\n\n" + summary + "\nNever passed\n"
                + (missing.isEmpty() ? "  nothing\n" : missing);
    }
}
