package org.placard.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramsTest {

    private static final Path FOLDER = Path.of("bpmn");

    private static final Set<String> GROUPS = Set.of("secretariat", "delegation", "president");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    private static final Pattern BEAN = Pattern.compile("\\$\\{[a-z][A-Za-z]*}");

    /** A bean, a bean asked about this execution, a decision compared with a word, the key that a called process inherits. */
    private static final Pattern ALLOWED = Pattern.compile(BEAN.pattern()
            + "|\\$\\{[a-z][A-Za-z]*\\.[a-z][A-Za-z]*\\(execution\\)}"
            + "|\\$\\{[a-z]+ == '[a-z]+'}"
            + "|#\\{execution\\.processBusinessKey}");

    static Stream<Path> diagrams() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_process_has_its_diagram() {
        assertThat(diagrams().map(DiagramsTest::process).map(Process::getId))
                .containsExactlyInAnyOrder(
                        "announcement",
                        "informal-consultations",
                        "draft-submission",
                        "document-issue",
                        "further-language",
                        "document-corrections",
                        "co-sponsorship",
                        "amendment",
                        "consideration",
                        "budget-implications",
                        "separate-vote",
                        "explanations-after-action",
                        "session-scheduling",
                        "mandated-meeting",
                        "mandated-report",
                        "oral-update",
                        "mandate-term",
                        "matter-consideration",
                        "other-body-deliverable",
                        "recurring-obligation",
                        "reminder-ladder");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_diagram_is_valid_by_the_schema_of_bpmn(Path diagram) {
        Bpmn.validateModel(model(diagram));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void the_engine_accepts_a_diagram(Path diagram) throws IOException {
        Context.setProcessEngineConfiguration(new StandaloneProcessEngineConfiguration());
        try {
            new BpmnParser(new JuelExpressionManager(), new DefaultBpmnParseFactory())
                    .createParse()
                    .sourceUrl(diagram.toUri().toURL())
                    .deployment(new DeploymentEntity())
                    .execute();
        } finally {
            Context.removeProcessEngineConfiguration();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_process_is_named_like_its_file_and_says_how_long_it_may_be_kept(Path diagram) {
        Process process = process(diagram);
        assertThat(diagram).hasFileName(process.getId() + ".bpmn");
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getCamundaVersionTag()).isEqualTo("1");
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_user_task_names_the_groups_that_may_act(Path diagram) {
        assertThat(all(diagram, UserTask.class))
                .allSatisfy(task -> assertThat(task.getCamundaCandidateGroupsList())
                        .as(task.getId())
                        .isNotEmpty()
                        .isSubsetOf(GROUPS));
    }

    // Whose acts it has: those of a draft's file, of a session's, or of a part of a draft's file.
    @ParameterizedTest
    @MethodSource("diagrams")
    void every_process_says_what_it_is_about(Path diagram) {
        assertThat(new Diagram(model(diagram)).about()).get().isIn("draft", "session", "part");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_message_that_people_send_names_the_groups_that_may(Path diagram) {
        assertThat(new Diagram(model(diagram)).acts())
                .allSatisfy(act ->
                        assertThat(act.groups()).as(act.id()).isNotEmpty().isSubsetOf(GROUPS));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_service_task_names_a_bean(Path diagram) {
        assertThat(all(diagram, ServiceTask.class))
                .allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                        .as(task.getId())
                        .matches(BEAN));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_message_that_goes_out_names_a_bean(Path diagram) {
        assertThat(all(diagram, ThrowEvent.class).stream()
                        .flatMap(event -> event.getEventDefinitions().stream())
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(MessageEventDefinition.class::cast))
                .allSatisfy(message -> assertThat(message.getCamundaDelegateExpression())
                        .as(message.getId())
                        .matches(BEAN));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_message_that_comes_in_has_a_name(Path diagram) {
        assertThat(all(diagram, MessageEventDefinition.class).stream()
                        .filter(message -> message.getCamundaDelegateExpression() == null))
                .allSatisfy(
                        message -> assertThat(message.getMessage().getName()).matches("[a-z]+(-[a-z]+)+"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void expressions_only_call_beans_and_compare_decisions(Path diagram) {
        String xml = read(diagram);
        assertThat(xml).doesNotContain("scriptTask", "camunda:script", "camunda:class=", "camunda:expression=");
        assertThat(EXPRESSION.matcher(xml).results().map(MatchResult::group))
                .allSatisfy(expression -> assertThat(expression).matches(ALLOWED));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_way_out_of_a_choice_has_a_name_and_a_condition_or_is_the_default(Path diagram) {
        assertThat(all(diagram, ExclusiveGateway.class).stream()
                        .filter(choice -> choice.getOutgoing().size() > 1))
                .allSatisfy(choice -> assertThat(choice.getOutgoing()).allSatisfy(way -> {
                    assertThat(way.getName()).as(way.getId()).isNotBlank();
                    assertThat(way.getConditionExpression() == null)
                            .as(way.getId())
                            .isEqualTo(way.equals(choice.getDefault()));
                }));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_step_and_event_has_words(Path diagram) {
        assertThat(all(diagram, FlowNode.class).stream()
                        .filter(node -> !node.getElementType().getTypeName().endsWith("Gateway")))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_element_is_drawn(Path diagram) {
        assertThat(ids(all(diagram, FlowNode.class)))
                .isEqualTo(ids(all(diagram, BpmnShape.class).stream()
                        .map(BpmnShape::getBpmnElement)
                        .toList()));
        assertThat(ids(all(diagram, SequenceFlow.class)))
                .isEqualTo(ids(all(diagram, BpmnEdge.class).stream()
                        .map(BpmnEdge::getBpmnElement)
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_call_finds_its_process_or_decision(Path diagram) {
        assertThat(all(diagram, CallActivity.class))
                .allSatisfy(call -> assertThat(FOLDER.resolve(call.getCalledElement() + ".bpmn"))
                        .isRegularFile());
        assertThat(all(diagram, BusinessRuleTask.class))
                .allSatisfy(task -> assertThat(FOLDER.resolve(task.getCamundaDecisionRef() + ".dmn"))
                        .isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void lines_run_level_or_upright(Path diagram) {
        assertThat(all(diagram, BpmnEdge.class)).allSatisfy(edge -> {
            List<Waypoint> points = List.copyOf(edge.getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                assertThat(level(points.get(i - 1), points.get(i)) || upright(points.get(i - 1), points.get(i)))
                        .as(edge.getId())
                        .isTrue();
            }
        });
    }

    private static boolean level(Waypoint from, Waypoint to) {
        return from.getY().equals(to.getY());
    }

    private static boolean upright(Waypoint from, Waypoint to) {
        return from.getX().equals(to.getX());
    }

    private static Set<String> ids(Collection<? extends BaseElement> elements) {
        return elements.stream().map(BaseElement::getId).collect(Collectors.toSet());
    }

    private static <T extends ModelElementInstance> Collection<T> all(Path diagram, Class<T> type) {
        return model(diagram).getModelElementsByType(type);
    }

    private static Process process(Path diagram) {
        return all(diagram, Process.class).iterator().next();
    }

    private static BpmnModelInstance model(Path diagram) {
        return Bpmn.readModelFromFile(diagram.toFile());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
