package org.placard.lifecycle;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** Does what the engine does with a timer that falls due, and keeps in the ledger when that was late. */
final class WatchedTimer<C extends JobHandlerConfiguration> implements JobHandler<C> {

    private final JobHandler<C> engine;
    private final LateTimers late;

    WatchedTimer(JobHandler<C> engine, LateTimers late) {
        this.engine = engine;
        this.late = late;
    }

    @Override
    public String getType() {
        return engine.getType();
    }

    // Before the work: afterwards the execution may be gone. If the work fails, this is gone with it.
    @Override
    public void execute(C configuration, ExecutionEntity execution, CommandContext context, String tenant) {
        JobEntity job = context.getCurrentJob();
        if (job != null && execution != null) {
            late.fired(
                    BusinessKey.parse(execution.getProcessBusinessKey()),
                    execution.getProcessDefinition().getKey(),
                    job.getJobDefinition() == null
                            ? execution.getActivityId()
                            : job.getJobDefinition().getActivityId(),
                    job.getDuedate().toInstant(),
                    job.getExceptionMessage());
        }
        engine.execute(configuration, execution, context, tenant);
    }

    @Override
    public C newConfiguration(String text) {
        return engine.newConfiguration(text);
    }

    @Override
    public void onDelete(C configuration, JobEntity job) {
        engine.onDelete(configuration, job);
    }
}
