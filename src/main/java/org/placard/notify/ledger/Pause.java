package org.placard.notify.ledger;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.placard.platform.BackOff;

/**
 * Keeps a channel's workers back while nothing leaves, longer after every further failure; then one of them tries, and
 * the others follow when it got through. Measures by a ticker, not by the clock: the practice clock jumps.
 */
final class Pause {

    private final LongSupplier nanos;
    private final BackOff backOff;
    private int failures;
    private long until;
    private boolean probing;
    private String reason;

    Pause(LongSupplier nanos, BackOff backOff) {
        this.nanos = nanos;
        this.backOff = backOff;
    }

    /** Whether the worker may try now; whoever may says afterwards what came of it. */
    synchronized boolean enter() {
        if (failures == 0) {
            return true;
        }
        if (probing || until - nanos.getAsLong() > 0) {
            return false;
        }
        probing = true;
        return true;
    }

    /** Something left. */
    synchronized void through() {
        failures = 0;
        probing = false;
        reason = null;
    }

    /** There was nothing to try with. */
    synchronized void idle() {
        probing = false;
    }

    /** Nothing leaves. Workers that were under way and fail as well make the pause no longer. */
    synchronized void away(RuntimeException failure) {
        boolean known = failures > 0 && !probing;
        reason = failure.getMessage();
        if (!known) {
            failures++;
            until = nanos.getAsLong() + backOff.after(failures).toNanos();
        }
        probing = false;
    }

    synchronized Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
