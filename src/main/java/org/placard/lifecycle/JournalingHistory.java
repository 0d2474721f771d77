package org.placard.lifecycle;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.placard.journal.EngineStep;
import org.placard.journal.Journal;
import org.springframework.stereotype.Component;

/** Writes into the journal what the engine would have written into history tables of its own. */
@Component
class JournalingHistory implements HistoryEventHandler {

    private final Journal journal;

    JournalingHistory(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity activity) {
            activity(activity);
        } else if (event instanceof HistoricProcessInstanceEventEntity process) {
            process(process);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private void activity(HistoricActivityInstanceEventEntity event) {
        if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            step("started", event, event.getActivityId());
        } else if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
            step(event.isCanceled() ? "cancelled" : "ended", event, event.getActivityId());
        }
    }

    private void process(HistoricProcessInstanceEventEntity event) {
        if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)) {
            step("started", event, null);
        } else if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)) {
            step("ended", event, null);
        }
    }

    private void step(String what, HistoryEvent event, String element) {
        String process = event.getProcessDefinitionKey() + ":" + event.getProcessDefinitionVersion();
        journal.step(
                key(event).file(),
                new EngineStep(what, process, element, event.getProcessInstanceId(), event.getExecutionId()));
    }

    private static BusinessKey key(HistoryEvent event) {
        if (event instanceof HistoricProcessInstanceEventEntity process && process.getBusinessKey() != null) {
            return BusinessKey.parse(process.getBusinessKey());
        }
        ExecutionEntity instance =
                Context.getCommandContext().getExecutionManager().findExecutionById(event.getProcessInstanceId());
        return BusinessKey.parse(instance.getBusinessKey());
    }
}
