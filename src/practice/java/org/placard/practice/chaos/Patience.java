package org.placard.practice.chaos;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something with a name. */
final class Patience {

    private static final long GLANCE_MS = 100;

    private Patience() {}

    static void until(String what, Duration atMost, BooleanSupplier so) {
        if (!within(atMost, so)) {
            throw new IllegalStateException("not so after " + atMost.toSeconds() + " s: " + what);
        }
    }

    static boolean within(Duration atMost, BooleanSupplier so) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(GLANCE_MS);
        }
        return true;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
