package org.placard.journal.relay;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.placard.platform.BackOff;

/** Failures in a row, and the wait after the last one. Measures by a ticker: the practice clock jumps. */
final class Setbacks {

    private final LongSupplier nanos;
    private final BackOff backOff;
    private int failures;
    private long until;

    Setbacks(LongSupplier nanos, BackOff backOff) {
        this.nanos = nanos;
        this.backOff = backOff;
    }

    /** Failures during one wait count as one: what several shards met is the same broker. */
    synchronized Duration failed() {
        if (over()) {
            failures++;
            until = nanos.getAsLong() + backOff.after(failures).toNanos();
        }
        return backOff.after(failures);
    }

    /** Ends the growth; a wait that runs is waited to its end. */
    synchronized void succeeded() {
        if (over()) {
            failures = 0;
        }
    }

    synchronized boolean over() {
        return failures == 0 || until - nanos.getAsLong() <= 0;
    }
}
