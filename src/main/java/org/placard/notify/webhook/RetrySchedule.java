package org.placard.notify.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** When a message that failed is tried again: by the schedule, a little later by chance, so that not all come at once. */
final class RetrySchedule {

    private final List<Duration> waits;
    private final double jitter;
    private final DoubleSupplier chance;

    /** @param chance from 0 to 1 */
    RetrySchedule(List<Duration> waits, double jitter, DoubleSupplier chance) {
        this.waits = waits;
        this.jitter = jitter;
        this.chance = chance;
    }

    /** @return empty where it was tried as often as it is tried */
    Optional<Duration> after(int attempts) {
        return attempts > waits.size() ? Optional.empty() : Optional.of(jittered(waits.get(attempts - 1)));
    }

    Duration jittered(Duration wait) {
        return wait.plusMillis((long) (wait.toMillis() * jitter * chance.getAsDouble()));
    }
}
