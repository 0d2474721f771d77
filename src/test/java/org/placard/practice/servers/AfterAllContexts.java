package org.placard.practice.servers;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;

/**
 * Runs something when the JVM ends and the Spring contexts are closed. The hooks of a JVM run side by side: a plain one
 * would take the database away from contexts that are still closing.
 */
final class AfterAllContexts {

    private static final int PATIENCE_SECONDS = 20;
    private static final CountDownLatch CLOSED = new CountDownLatch(1);

    private static volatile boolean springExpected;

    private AfterAllContexts() {}

    /** Spring Boot takes part in this JVM: from now on its shutdown is waited for. */
    static void expectSpring() {
        if (!springExpected) {
            springExpected = true;
            SpringApplication.getShutdownHandlers().add(CLOSED::countDown);
        }
    }

    static void run(Runnable end) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            awaitSpring();
            end.run();
        }));
    }

    private static void awaitSpring() {
        try {
            if (springExpected) {
                CLOSED.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
