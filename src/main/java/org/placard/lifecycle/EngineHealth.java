package org.placard.lifecycle;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether timers run on this node, and how many were given up after all their retries. */
@Component
class EngineHealth implements HealthIndicator {

    private final JobExecutor executor;
    private final ManagementService management;

    EngineHealth(JobExecutor executor, ManagementService management) {
        this.executor = executor;
        this.management = management;
    }

    // A timer given up needs a person; the node itself can go on serving.
    @Override
    public Health health() {
        Health.Builder health = executor.isActive() ? Health.up() : Health.down();
        return health.withDetail(
                        "timersGivenUp",
                        management.createJobQuery().noRetriesLeft().count())
                .build();
    }
}
