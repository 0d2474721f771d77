package org.placard.lifecycle;

import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.placard.platform.DatabaseClock;
import org.placard.platform.PracticeClock;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets timers run only while everything they may call is up, and by the same clock as the code: the database's, and the
 * practice clock's where there is one.
 */
@Component
class Timers implements SmartLifecycle {

    private final JobExecutor executor;
    private final DatabaseClock database;
    private final Clock clock;

    // The engine is named so that it exists, and has registered itself with the executor, before timers start.
    Timers(ProcessEngine engine, JobExecutor executor, DatabaseClock database, Clock clock) {
        this.executor = executor;
        this.database = database;
        this.clock = clock;
        setEngineClock();
        database.follow(this::moved);
        if (clock instanceof PracticeClock practice) {
            practice.follow(offset -> moved());
        }
    }

    // The engine's clock is one for the whole JVM: whoever ran here before may have left it elsewhere.
    @Override
    public void start() {
        setEngineClock();
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

    // Who stands still leaves the engine's clock to whoever runs meanwhile.
    private void moved() {
        if (isRunning()) {
            setEngineClock();
            executor.jobWasAdded();
        }
    }

    private void setEngineClock() {
        Duration practised = clock instanceof PracticeClock practice ? practice.offset() : Duration.ZERO;
        ClockUtil.offset(database.correction().plus(practised).toMillis());
    }
}
