package org.placard.notify.ledger;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * For how long this process has reached the database without a break. Claims of others are taken over only after as long
 * as a claim holds: when the database comes back, all claims look abandoned, and those who are alive need a moment to
 * renew them and to record what they sent meanwhile.
 */
final class Reach {

    private final LongSupplier nanos;
    private Long since;

    Reach(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void answered() {
        if (since == null) {
            since = nanos.getAsLong();
        }
    }

    synchronized void broken() {
        since = null;
    }

    synchronized boolean lastsFor(Duration time) {
        return since != null && nanos.getAsLong() - since >= time.toNanos();
    }
}
