package org.placard.lifecycle;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether timers run on this node, and how many were given up after all their retries. */
@Component
class EngineHealth extends AbstractHealthIndicator {

    private final JobExecutor executor;
    private final ManagementService management;

    EngineHealth(JobExecutor executor, ManagementService management) {
        this.executor = executor;
        this.management = management;
    }

    // A timer given up needs a person; the node itself can go on serving.
    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(executor.isActive() ? Status.UP : Status.DOWN)
                .withDetail(
                        "timersGivenUp",
                        management.createJobQuery().noRetriesLeft().count());
    }
}
