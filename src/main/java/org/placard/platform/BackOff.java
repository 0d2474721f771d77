package org.placard.platform;

import java.time.Duration;

/** Waits that double at every further failure, up to the longest. */
public record BackOff(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    /** @param failures in a row, at least 1 */
    public Duration after(int failures) {
        Duration delay = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return delay.compareTo(longest) > 0 ? longest : delay;
    }
}
