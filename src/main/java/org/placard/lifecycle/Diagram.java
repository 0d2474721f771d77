package org.placard.lifecycle;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.placard.journal.EngineStep;

/** What one deployed diagram says: about what it is, which acts it has, and what leads where. */
final class Diagram {

    private final BpmnModelInstance model;
    private final Process process;
    private final List<DrawnAct> acts;

    Diagram(BpmnModelInstance model) {
        this.model = model;
        this.process = model.getModelElementsByType(Process.class).iterator().next();
        this.acts = model.getModelElementsByType(FlowNode.class).stream()
                .flatMap(Diagram::acts)
                .toList();
    }

    String process() {
        return process.getId();
    }

    /** draft, session, or part (of a draft's file): the process's property {@code about}; empty where the diagram does not say. */
    Optional<String> about() {
        return property(process, "about");
    }

    boolean isAbout(String what) {
        return about().filter(what::equals).isPresent();
    }

    List<DrawnAct> acts() {
        return acts;
    }

    /** Where the token waits for an act, or what catches its message. */
    Stream<String> elementsOf(String act) {
        return acts.stream().filter(one -> one.id().equals(act)).map(DrawnAct::element);
    }

    /** Whether the act begins this process. */
    boolean beginsWith(String act) {
        return acts.stream().anyMatch(one -> one.id().equals(act) && one.begins());
    }

    Optional<DrawnAct> actAt(String element) {
        return acts.stream().filter(act -> act.element().equals(element)).findFirst();
    }

    /** Whether the step was taken in this process, in whatever version of it. */
    boolean took(EngineStep step) {
        return step.process().startsWith(process() + ":");
    }

    /** What an element is called in the diagram. */
    String nameOf(String element) {
        FlowNode node = model.getModelElementById(element);
        return node.getName();
    }

    /** Whether the element calls another process. */
    boolean calls(String element) {
        return model.getModelElementById(element) instanceof CallActivity;
    }

    /** Whether a token that leaves the one element can come to the other. */
    boolean leads(String from, String to) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>(after(model.getModelElementById(from)));
        while (!next.isEmpty()) {
            FlowNode node = next.pop();
            if (node.getId().equals(to)) {
                return true;
            }
            if (seen.add(node)) {
                next.addAll(after(node));
                next.addAll(within(node));
            }
        }
        return false;
    }

    // Along its flows, and out of the part of the process that it stands in. What else that part can catch waits for
    // something of its own.
    private List<FlowNode> after(FlowNode node) {
        Stream<FlowNode> flows = node.getOutgoing().stream().map(SequenceFlow::getTarget);
        Stream<FlowNode> out =
                node.getParentElement() instanceof SubProcess around ? after(around).stream() : Stream.empty();
        return Stream.concat(flows, out).toList();
    }

    // What can begin once a token has come to the element: the parts of a subprocess, and what its border catches.
    private List<FlowNode> within(FlowNode node) {
        Stream<FlowNode> parts = node instanceof SubProcess part ? starts(part) : Stream.empty();
        return Stream.concat(parts, node instanceof Activity activity ? boundary(activity) : Stream.empty())
                .toList();
    }

    private static Stream<FlowNode> starts(SubProcess part) {
        return part.getFlowElements().stream()
                .flatMap(element -> element instanceof StartEvent start
                        ? Stream.of(start)
                        : element instanceof SubProcess inner && inner.triggeredByEvent()
                                ? starts(inner)
                                : Stream.empty());
    }

    private Stream<FlowNode> boundary(Activity activity) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(activity))
                .map(FlowNode.class::cast);
    }

    private static Stream<DrawnAct> acts(FlowNode node) {
        Stream<DrawnAct> own = node instanceof UserTask task
                ? Stream.of(new DrawnAct(task.getId(), task.getId(), task.getCamundaCandidateGroupsList(), false))
                : messages(node);
        return Stream.concat(own, property(node, "offers").stream().flatMap(offers -> offered(node, offers)));
    }

    private static Stream<DrawnAct> messages(FlowNode node) {
        return node instanceof CatchEvent event
                ? property(event, "groups").flatMap(groups -> message(event, groups)).stream()
                : Stream.empty();
    }

    // What may be done while the token waits there, and takes it nowhere: "act: group, group; act: group".
    private static Stream<DrawnAct> offered(FlowNode node, String offers) {
        return Arrays.stream(offers.split("\\s*;\\s*"))
                .map(offer -> offer.split("\\s*:\\s*", 2))
                .map(offer -> new DrawnAct(offer[0], node.getId(), groups(offer[1]), false));
    }

    private static List<String> groups(String list) {
        return List.of(list.split("\\s*,\\s*"));
    }

    private static Optional<DrawnAct> message(CatchEvent event, String groups) {
        return event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition ->
                        ((MessageEventDefinition) definition).getMessage().getName())
                .map(name -> new DrawnAct(
                        name,
                        event.getId(),
                        groups(groups),
                        event instanceof StartEvent && event.getParentElement() instanceof Process))
                .findFirst();
    }

    private static Optional<String> property(BaseElement element, String name) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .map(CamundaProperties::getCamundaProperties)
                .flatMap(Collection::stream)
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst();
    }
}
