package org.placard.texts.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * What one file may cost. Whoever works on it spends from here; what is overspent ends the reading. Time is counted twice:
 * what the reading thread has worked, so that a busy machine refuses no honest file, and what has passed.
 *
 * <p>Made and used by the one thread that reads.
 */
final class Budget {

    /** A file of the Council unpacks to less than 2 MB without its pictures. */
    static final long BYTES = 32L * 1024 * 1024;

    /** The longest resolution has some 60,000 letters. */
    static final int GLYPHS = 600_000;

    static final int OPERATORS = 3_000_000;
    static final int PAGES = 300;

    private static final int CHECK_EVERY = 4096;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long latest;
    private final long mostWork;
    private long bytes;
    private int glyphs;
    private int operators;
    private int ticks;

    /**
     * @param work milliseconds of work, from now on
     * @param wait milliseconds that may pass, from now on
     */
    Budget(long work, long wait) {
        mostWork = THREADS.getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(work);
        latest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(wait);
    }

    /** Called within everything that repeats; looks at the clock now and then. */
    void tick() {
        if (++ticks % CHECK_EVERY == 0) {
            checkTime();
        }
    }

    void checkTime() {
        spend(THREADS.getCurrentThreadCpuTime() > mostWork || System.nanoTime() - latest > 0, "pdf-time");
    }

    /** Bytes that are kept. */
    void unpack(int count) {
        bytes += count;
        unpacking(0);
    }

    /** Bytes that are at hand while a stream is unpacked; they count once they are kept. */
    void unpacking(long atHand) {
        spend(bytes + atHand > BYTES, "pdf-bytes");
        tick();
    }

    void glyph() {
        spend(++glyphs > GLYPHS, "pdf-letters");
        tick();
    }

    void operator() {
        spend(++operators > OPERATORS, "pdf-operators");
        tick();
    }

    void pages(int count) {
        spend(count > PAGES, "pdf-pages");
    }

    private static void spend(boolean tooMuch, String what) {
        if (tooMuch) {
            throw new Overspent(what);
        }
    }

    /** Says what there was too much of, as a key after {@code texts.excess.}. Unchecked, so that no library takes it for damage. */
    static final class Overspent extends RuntimeException {

        Overspent(String what) {
            super(what, null, false, false);
        }
    }
}
