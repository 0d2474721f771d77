package org.placard.lifecycle;

import java.time.Clock;
import java.time.Duration;
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
    private final Clock clock;

    // The engine is named so that it exists, and has registered itself with the executor, before timers start.
    Timers(ProcessEngine engine, JobExecutor executor, Clock clock) {
        this.executor = executor;
        this.clock = clock;
        if (clock instanceof PracticeClock practice) {
            practice.follow(this::moved);
        }
    }

    // The engine's clock is one for the whole JVM: whoever ran here before may have left it elsewhere.
    @Override
    public void start() {
        if (clock instanceof PracticeClock practice) {
            setEngineClock(practice.offset());
        }
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

    private void moved(Duration offset) {
        setEngineClock(offset);
        executor.jobWasAdded();
    }

    private static void setEngineClock(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }
}
