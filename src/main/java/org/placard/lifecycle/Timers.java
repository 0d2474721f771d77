package org.placard.lifecycle;

import java.time.Clock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.placard.platform.PracticeClock;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets timers run only while everything they may call is up, and by the same clock as the code. */
@Component
class Timers implements SmartLifecycle {

    private final JobExecutor executor;

    // The engine is named so that it exists, and has registered itself with the executor, before timers start.
    Timers(ProcessEngine engine, JobExecutor executor, Clock clock) {
        this.executor = executor;
        if (clock instanceof PracticeClock practice) {
            practice.follow(offset -> {
                ClockUtil.offset(offset.toMillis());
                executor.jobWasAdded();
            });
        }
    }

    @Override
    public void start() {
        executor.start();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
