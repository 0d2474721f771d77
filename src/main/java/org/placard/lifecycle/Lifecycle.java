package org.placard.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Moves files through their diagrams. Called inside a journalled command; where the token is not at the step that the
 * caller wants to take, the command is refused.
 *
 * <p>Decisions are seen by the diagram in the same transaction and are then forgotten: facts live in tables.
 */
@Component
public class Lifecycle {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final Whereabouts whereabouts;
    private final Places places;
    private final Diagrams diagrams;

    Lifecycle(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            Whereabouts whereabouts,
            Places places,
            Diagrams diagrams) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.whereabouts = whereabouts;
        this.places = places;
        this.diagrams = diagrams;
    }

    public void start(ProcessName process, BusinessKey key) {
        together(() -> runtime.startProcessInstanceByKey(process.id(), key.toString()));
    }

    /**
     * For a command that has to write before it moves the token.
     *
     * @throws Refusal {@link LifecycleRule#NOT_POSSIBLE_NOW} if the token is elsewhere
     */
    public void refuseUnlessOpen(Step step, BusinessKey key) {
        if (!whereabouts.isOpen(step, key)) {
            throw notNow(step.id(), key);
        }
    }

    /** @throws Refusal {@link LifecycleRule#NOT_POSSIBLE_NOW} if the token is elsewhere */
    public void complete(Step step, BusinessKey key, Map<String, ?> decisions) {
        Task task = whereabouts.task(step, key).orElseThrow(() -> notNow(step.id(), key));
        together(() -> tasks.complete(task.getId(), passing(decisions)));
    }

    public void complete(Step step, BusinessKey key) {
        complete(step, key, Map.of());
    }

    /** @throws Refusal {@link LifecycleRule#NOT_POSSIBLE_NOW} if nothing waits for the message */
    public void correlate(MessageName message, BusinessKey key, Map<String, ?> decisions) {
        if (!whereabouts.awaits(message, key) && !diagrams.begins(message)) {
            throw notNow(message.name(), key);
        }
        try {
            together(() -> runtime.createMessageCorrelation(message.name())
                    .processInstanceBusinessKey(key.toString())
                    .setVariables(passing(decisions))
                    .correlate());
        } catch (MismatchingMessageCorrelationException e) {
            throw notNow(message.name(), key);
        }
    }

    /**
     * Before a command writes facts that the diagram reads when the message comes.
     *
     * @throws Refusal {@link LifecycleRule#NOT_POSSIBLE_NOW} if nothing waits for the message
     */
    public void refuseUnlessAwaits(MessageName message, BusinessKey key) {
        if (!whereabouts.awaits(message, key)) {
            throw notNow(message.name(), key);
        }
    }

    /**
     * For a command that takes no step: it is offered while the token waits at certain places.
     *
     * @param act as the diagram's property {@code offers} names it
     * @throws Refusal {@link LifecycleRule#NOT_POSSIBLE_NOW} if the token is elsewhere
     */
    public void refuseUnlessOffered(String act, BusinessKey key) {
        Place place = places.of(key);
        if (!place.allows(act)) {
            throw place.refusal(act);
        }
    }

    /** Passes the message to whatever waits for it; nothing may. */
    public void signal(MessageName message, BusinessKey key) {
        together(() -> runtime.createMessageCorrelation(message.name())
                .processInstanceBusinessKey(key.toString())
                .correlateAll());
    }

    /** Computes all timers of the file's running processes anew, after the dates behind them have changed. */
    public void recalculateTimers(FileId file) {
        whereabouts
                .timersOf(file)
                .map(Job::getId)
                .forEach(job -> together(() -> management.recalculateJobDuedate(job, false)));
    }

    /** Runs the file's timers that are due by then and whose turn has not come yet, the earliest first. */
    public void catchUp(FileId file, Instant now) {
        whereabouts
                .timersOf(file)
                .filter(timer -> !timer.getDuedate().toInstant().isAfter(now))
                .sorted(Comparator.comparing(Job::getDuedate))
                .forEach(timer -> together(() -> management.executeJob(timer.getId())));
    }

    // The engine picks up timers without asking for the file's head: in the words of Spring, a command that met one of
    // them is recognised, and starts anew.
    static void together(Runnable step) {
        try {
            step.run();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException(e.getMessage(), e);
        }
    }

    private Refusal notNow(String wanted, BusinessKey key) {
        return places.of(key).refusal(wanted);
    }

    private static VariableMap passing(Map<String, ?> decisions) {
        VariableMap variables = Variables.createVariables();
        decisions.forEach((name, value) -> variables.putValueTyped(name, Variables.untypedValue(value, true)));
        return variables;
    }
}
