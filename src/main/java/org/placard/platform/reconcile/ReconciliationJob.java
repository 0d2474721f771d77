package org.placard.platform.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.placard.platform.Geneva;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Reconciles by itself, at the quiet hour, on whichever node comes first. Finds only: what is repaired, and when, a person
 * decides.
 */
@Component
class ReconciliationJob implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ReconciliationJob.class);
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final Reconciling reconciling;
    private final Reconciliations reconciliations;
    private final ReconcileSettings settings;
    private final Clock clock;
    private final Instant since;
    private ScheduledExecutorService watch;

    ReconciliationJob(
            Reconciling reconciling, Reconciliations reconciliations, ReconcileSettings settings, Clock clock) {
        this.reconciling = reconciling;
        this.reconciliations = reconciliations;
        this.settings = settings;
        this.clock = clock;
        this.since = clock.instant();
    }

    /** The last moment, not after now, at which it was time. */
    static Instant lastTime(Instant now, ReconcileSettings settings) {
        Instant first =
                LocalDate.EPOCH.atTime(settings.at()).atZone(Geneva.ZONE).toInstant();
        return first.plus(
                settings.every().multipliedBy(Duration.between(first, now).dividedBy(settings.every())));
    }

    void look() {
        try {
            reconciling.comparisons().stream().filter(this::isDue).forEach(this::compare);
        } catch (DataAccessException | NotCompared away) {
            log.warn("Nothing was reconciled: {}", away.getMessage());
        }
    }

    private boolean isDue(Comparison comparison) {
        Instant last = reconciliations.lastBegun(comparison.name()).orElse(since);
        return last.isBefore(lastTime(clock.instant(), settings));
    }

    private void compare(Comparison comparison) {
        reconciling.compare(comparison, Scope.EVERYTHING, "placard");
    }

    @Override
    public void start() {
        watch = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "placard-reconcile");
            thread.setDaemon(true);
            return thread;
        });
        if (!settings.every().isZero()) {
            watch.scheduleWithFixedDelay(this::look, LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Override
    public void stop() {
        watch.shutdownNow();
        watch = null;
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }
}
