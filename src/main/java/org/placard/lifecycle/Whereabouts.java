package org.placard.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.stereotype.Component;

/** Where files are: open steps, tokens, timers, diagrams. Reads only. */
@Component
public class Whereabouts {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final RepositoryService repository;

    Whereabouts(RuntimeService runtime, TaskService tasks, ManagementService management, RepositoryService repository) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.repository = repository;
    }

    /** All steps of the file that wait for a person, oldest first. */
    public List<OpenStep> openSteps(FileId file) {
        return instances(file)
                .flatMap(instance -> tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
                        .map(task -> openStep(instance, task, drawnGroups(task))))
                .sorted(Comparator.comparing(OpenStep::since))
                .toList();
    }

    /** All steps of all files that wait for a person, oldest first: two queries, however many files there are. */
    public List<OpenStep> allOpenSteps() {
        Map<String, ProcessInstance> running = running();
        Map<String, List<String>> groups = new HashMap<>();
        return tasks.createTaskQuery().list().stream()
                .filter(task -> running.containsKey(task.getProcessInstanceId()))
                .map(task -> openStep(
                        running.get(task.getProcessInstanceId()),
                        task,
                        groups.computeIfAbsent(
                                task.getProcessDefinitionId() + task.getTaskDefinitionKey(), key -> drawnGroups(task))))
                .sorted(Comparator.comparing(OpenStep::since))
                .toList();
    }

    /** The keys of the running processes that wait for the message now. */
    public Set<BusinessKey> awaiting(MessageName message) {
        Map<String, ProcessInstance> running = running();
        return runtime.createEventSubscriptionQuery().eventType("message").eventName(message.name()).list().stream()
                .map(waiting -> running.get(waiting.getProcessInstanceId()))
                .filter(Objects::nonNull)
                .map(instance -> BusinessKey.parse(instance.getBusinessKey()))
                .collect(Collectors.toSet());
    }

    /** The messages that running processes of this very key wait for now. */
    public Set<MessageName> awaited(BusinessKey key) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key.toString()).list().stream()
                .flatMap(instance -> runtime
                        .createEventSubscriptionQuery()
                        .eventType("message")
                        .processInstanceId(instance.getId())
                        .list()
                        .stream())
                .map(waiting -> new MessageName(waiting.getEventName()))
                .collect(Collectors.toSet());
    }

    public boolean isOpen(Step step, BusinessKey key) {
        return task(step, key).isPresent();
    }

    Optional<Task> task(Step step, BusinessKey key) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .processInstanceBusinessKey(key.toString())
                .processDefinitionKey(step.process().id())
                .taskDefinitionKey(step.id())
                .singleResult());
    }

    /** Whether a token of a running process of this key stands at the element now; at a call while what it calls runs. */
    public boolean isAt(ProcessName process, String element, BusinessKey key) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(key.toString())
                        .processDefinitionKey(process.id())
                        .activityId(element)
                        .count()
                > 0;
    }

    /** Whether a running process of this key waits for the message now. */
    public boolean awaits(MessageName message, BusinessKey key) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(key.toString())
                        .messageEventSubscriptionName(message.name())
                        .count()
                > 0;
    }

    /** The running processes of the file. One that ends while they are read is left out: it has no token any more. */
    public List<Course> courses(FileId file) {
        return instances(file).flatMap(this::course).toList();
    }

    /** The timers of the file, the next one first. */
    public List<TimerDue> timers(FileId file) {
        return instances(file)
                .flatMap(instance -> timersOf(instance)
                        .map(job -> new TimerDue(
                                BusinessKey.parse(instance.getBusinessKey()),
                                keyOf(instance.getProcessDefinitionId()),
                                elementOf(job),
                                job.getDuedate().toInstant())))
                .sorted(Comparator.comparing(TimerDue::due))
                .toList();
    }

    /** The diagram of a deployed version, as BPMN 2.0 XML. */
    public byte[] diagram(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return model.readAllBytes();
        } catch (NullValueException e) {
            throw new Refusal(LifecycleRule.UNKNOWN_DIAGRAM, "definition", definition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Job> timersOf(FileId file) {
        return instances(file).flatMap(this::timersOf);
    }

    /** The running processes of this very key, those that others have called among them. */
    List<ProcessInstance> instances(BusinessKey key) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key.toString())
                .list();
    }

    /** Empty if the instance has ended since it was found. */
    Stream<Course> course(ProcessInstance instance) {
        try {
            return Stream.of(new Course(
                    BusinessKey.parse(instance.getBusinessKey()),
                    keyOf(instance.getProcessDefinitionId()),
                    instance.getProcessDefinitionId(),
                    runtime.getActiveActivityIds(instance.getId())));
        } catch (NullValueException ended) {
            return Stream.empty();
        }
    }

    /** The elements where an instance waits: for a person, for a message, for a moment. */
    Stream<Wait> waits(ProcessInstance instance) {
        Stream<Wait> people = tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
                .map(task -> new Wait(Wait.For.PERSON, task.getTaskDefinitionKey()));
        Stream<Wait> messages =
                runtime
                        .createEventSubscriptionQuery()
                        .eventType("message")
                        .processInstanceId(instance.getId())
                        .list()
                        .stream()
                        .map(waiting -> new Wait(Wait.For.MESSAGE, waiting.getActivityId()));
        Stream<Wait> moments = timersOf(instance).map(timer -> new Wait(Wait.For.MOMENT, elementOf(timer)));
        return Stream.of(people, messages, moments).flatMap(waits -> waits);
    }

    private Stream<Job> timersOf(ProcessInstance instance) {
        return management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream();
    }

    private Stream<ProcessInstance> instances(FileId file) {
        Collection<ProcessInstance> own = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(file.value())
                .list();
        Collection<ProcessInstance> within = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKeyLike(file.value() + "/%")
                .list();
        return Stream.of(own, within).flatMap(Collection::stream);
    }

    private Map<String, ProcessInstance> running() {
        return runtime.createProcessInstanceQuery().list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, instance -> instance));
    }

    // From the diagram, not from the task's links: those would take a query for each task, and the task can be gone.
    private List<String> drawnGroups(Task task) {
        UserTask drawn = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return drawn.getCamundaCandidateGroupsList();
    }

    private static OpenStep openStep(ProcessInstance instance, Task task, List<String> groups) {
        return new OpenStep(
                BusinessKey.parse(instance.getBusinessKey()),
                keyOf(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(),
                task.getName(),
                groups,
                task.getCreateTime().toInstant());
    }

    private String elementOf(Job timer) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    // Definition ids read key:version:id.
    private static String keyOf(String definition) {
        return definition.substring(0, definition.indexOf(':'));
    }
}
