package org.placard.platform;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares this machine's clock with the database's, before any timer runs and from then on every so often. */
@Component
class ClockComparison implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ClockComparison.class);

    private static final int SAMPLES = 3;
    private static final int BEFORE_TIMERS = DEFAULT_PHASE - 1024;
    private static final Duration WORTH_A_WORD = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ClockSettings settings;
    private ScheduledExecutorService timer;

    ClockComparison(JdbcClient jdbc, DatabaseClock clock, ClockSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        compare();
        long every = settings.compareEvery().toMillis();
        timer = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "placard-clock"));
        timer.scheduleWithFixedDelay(this::compare, every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        timer.shutdownNow();
        timer = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    @Override
    public int getPhase() {
        return BEFORE_TIMERS;
    }

    private void compare() {
        try {
            Duration measured = Stream.generate(this::sample)
                    .limit(SAMPLES)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            if (measured.minus(clock.correction()).abs().compareTo(WORTH_A_WORD) > 0) {
                log.warn("This machine's clock differs from the database's: it is corrected by {}", measured);
            }
            clock.correct(measured);
        } catch (DataAccessException e) {
            log.debug("The database's clock could not be read, the last correction stands", e);
        }
    }

    // The answer is a little old when it comes: the corrected clock is never ahead of the database's, and the least old
    // of several answers is the best.
    private Duration sample() {
        Instant database = jdbc.sql("select clock_timestamp()")
                .query(Timestamp.class)
                .single()
                .toInstant();
        return wholeMillis(Duration.between(clock.machineTime(), database));
    }

    // The engine's clock counts milliseconds.
    private static Duration wholeMillis(Duration exact) {
        return Duration.ofMillis(
                Math.floorDiv(exact.toNanos(), Duration.ofMillis(1).toNanos()));
    }
}
