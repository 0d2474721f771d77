package org.placard.notify.ledger;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;

/** Says every so often that the claims of a process are alive, so that a slow server makes nobody take them over. */
final class Renewing {

    private static final int IN_A_CLAIM = 3;

    private final LedgerParts parts;
    private final String channel;
    private final UUID process;
    private final Reach reach;

    Renewing(LedgerParts parts, String channel, UUID process, Reach reach) {
        this.parts = parts;
        this.channel = channel;
        this.process = process;
        this.reach = reach;
    }

    void until(CountDownLatch stopped) {
        long pause = parts.settings().claim().toMillis() / IN_A_CLAIM;
        try {
            while (!stopped.await(pause, TimeUnit.MILLISECONDS)) {
                renew();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void renew() {
        Duration claim = parts.settings().claim();
        try {
            parts.database()
                    .sql("""
                            update notify_delivery
                            set claimed_until = clock_timestamp() + make_interval(secs => ?)
                            where channel = ? and claimed_by = ? and state = 'claimed'""")
                    .params(claim.toMillis() / 1000.0, channel, process)
                    .update();
            reach.answered();
        } catch (DataAccessException e) {
            reach.broken();
        }
    }
}
