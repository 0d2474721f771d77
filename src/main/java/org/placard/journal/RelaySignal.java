package org.placard.journal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes the relay when a commit has left something in the outbox. */
@Component
class RelaySignal {

    private final Semaphore work = new Semaphore(0);

    void wake() {
        work.release();
    }

    void await(Duration atMost) throws InterruptedException {
        if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }
}
