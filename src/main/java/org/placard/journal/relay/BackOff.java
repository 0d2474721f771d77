package org.placard.journal.relay;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long to wait after failures: twice as long after each. Measures by a ticker: the practice clock jumps. */
final class BackOff {

    private static final int DOUBLINGS = 20;

    private final LongSupplier nanos;
    private final Duration first;
    private final Duration longest;
    private int failures;
    private long until;

    BackOff(LongSupplier nanos, Duration first, Duration longest) {
        this.nanos = nanos;
        this.first = first;
        this.longest = longest;
    }

    /** Failures during one wait count as one: what several shards met is the same broker. */
    synchronized Duration failed() {
        if (over()) {
            failures++;
            until = nanos.getAsLong() + delay().toNanos();
        }
        return delay();
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

    private Duration delay() {
        Duration delay = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return delay.compareTo(longest) > 0 ? longest : delay;
    }
}
