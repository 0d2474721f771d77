package org.placard.texts.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Lets a reading run in a thread of its own, with a small stack, and gives it up when its time is over, should it not notice
 * that itself.
 */
final class OwnThread<T> {

    /** Milliseconds of work; a message has to come within two seconds. */
    private static final int WORK = 1500;

    private static final int GRACE = 300;
    private static final int WAIT = 20_000;
    private static final int LOOK_EVERY = 100;
    private static final long STACK = 2L * 1024 * 1024;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Readings at once, those included that were given up and still run out their course. */
    private static final Semaphore READINGS = new Semaphore(16);

    private final Function<Budget, T> reading;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final CountDownLatch done = new CountDownLatch(1);

    OwnThread(Function<Budget, T> reading) {
        this.reading = reading;
    }

    /** @param overspent makes the refusal where there was no time left */
    T result(Function<String, ? extends RuntimeException> overspent) {
        try {
            if (READINGS.tryAcquire(WAIT, TimeUnit.MILLISECONDS)) {
                return awaited(start(), overspent);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw overspent.apply("pdf-time");
    }

    private Thread start() {
        Thread thread = new Thread(null, this::run, "pdf-reading", STACK);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void run() {
        try {
            result.complete(reading.apply(new Budget(WORK, WAIT)));
        } catch (RuntimeException | Error thrown) {
            result.completeExceptionally(thrown);
        } finally {
            done.countDown();
            READINGS.release();
        }
    }

    private T awaited(Thread thread, Function<String, ? extends RuntimeException> overspent)
            throws InterruptedException {
        long latest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT + GRACE);
        while (!result.isDone()) {
            if (System.nanoTime() > latest || worked(thread) > WORK + GRACE) {
                throw overspent.apply("pdf-time");
            }
            done.await(LOOK_EVERY, TimeUnit.MILLISECONDS);
        }
        try {
            return result.join();
        } catch (CompletionException thrown) {
            throw unchecked(thrown.getCause());
        }
    }

    private static long worked(Thread thread) {
        return TimeUnit.NANOSECONDS.toMillis(THREADS.getThreadCpuTime(thread.getId()));
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }
}
