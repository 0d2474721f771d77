package org.placard.lifecycle;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.placard.journal.Journal;
import org.placard.platform.PracticeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps on record while timers run on this node, so that a late timer can be told from an outage. A gap of more than three
 * beats is an outage, whatever caused it.
 */
@Component
class Heartbeat implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final int BEATS_MISSED = 3;

    private final Timers timers;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Duration interval;
    private final UUID node = UUID.randomUUID();
    private ScheduledExecutorService beats;
    private Instant since;
    private Instant seen;

    // Timers run first: the record begins with them.
    Heartbeat(Timers timers, JdbcClient jdbc, Journal journal, EngineSettings settings, Clock clock) {
        this.timers = timers;
        this.jdbc = jdbc;
        this.journal = journal;
        this.interval = settings.heartbeat();
        if (clock instanceof PracticeClock practice) {
            practice.follow(offset -> moved());
        }
    }

    @Override
    public void start() {
        quietly(this::beat);
        beats = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "placard-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        beats.scheduleWithFixedDelay(
                () -> quietly(this::beat), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        beats.shutdownNow();
        beats = null;
        stopped();
    }

    @Override
    public boolean isRunning() {
        return beats != null;
    }

    private synchronized void stopped() {
        since = null;
    }

    private synchronized void beat() {
        if (!timers.isRunning()) {
            since = null;
            return;
        }
        Instant now = journal.now();
        boolean gap = since == null
                || now.isBefore(seen)
                || seen.plus(interval.multipliedBy(BEATS_MISSED)).isBefore(now);
        if (gap) {
            open(now, "start");
        } else {
            jdbc.sql("update timer_watch set seen_until = ? where node = ? and since = ?")
                    .params(Timestamp.from(now), node, Timestamp.from(since))
                    .update();
            seen = now;
        }
    }

    // The clock jumps under timers that run: what lies between was no outage.
    private void moved() {
        if (isRunning() && timers.isRunning()) {
            quietly(this::reopen);
        }
    }

    private synchronized void reopen() {
        if (since != null) {
            open(journal.now(), "clock");
        }
    }

    private void open(Instant now, String because) {
        jdbc.sql("insert into timer_watch (node, since, seen_until, because) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(node, Timestamp.from(now), Timestamp.from(now), because)
                .update();
        since = now.truncatedTo(ChronoUnit.MICROS);
        seen = now;
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException away) {
            LOG.warn("The record of running timers could not be written: {}", away.getMessage());
        }
    }
}
