package org.placard.journal.relay;

import java.util.function.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves one shard on a thread of its own, from the claim until it is given back, lost, or fails. */
final class ShardService implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(ShardService.class);

    private final Claim claim;
    private final RelayParts parts;
    private final Runnable succeeded;
    private final Consumer<Exception> failed;
    private final Bell bell = new Bell();
    private final Thread thread;
    private volatile boolean stopped;

    ShardService(Claim claim, RelayParts parts, Runnable succeeded, Consumer<Exception> failed) {
        this.claim = claim;
        this.parts = parts;
        this.succeeded = succeeded;
        this.failed = failed;
        this.thread = new Thread(this, "placard-relay-" + claim.shard());
    }

    void start() {
        thread.start();
    }

    /** Finishes the batch at hand and gives the shard back. */
    void stop() {
        stopped = true;
        bell.ring();
    }

    boolean ended() {
        return !thread.isAlive();
    }

    Thread thread() {
        return thread;
    }

    @Override
    public void run() {
        parts.signal().hold(claim.shard(), bell);
        try {
            serve();
        } catch (LostShard lost) {
            log.info("{}", lost.getMessage());
        } catch (InterruptedException | InterruptException e) {
            stopped = true;
        } catch (Exception e) {
            failed.accept(e);
        } finally {
            parts.signal().leave(claim.shard(), bell);
            release();
        }
    }

    private void serve() throws InterruptedException {
        try (ShardRelay relay = new ShardRelay(claim, parts)) {
            relay.takeOver();
            while (!stopped) {
                if (relay.relay(parts.settings().batch())) {
                    succeeded.run();
                } else {
                    bell.await(parts.settings().poll());
                }
            }
        }
    }

    private void release() {
        try {
            parts.leases().release(claim);
            parts.signal().free();
        } catch (RuntimeException away) {
            log.debug("Shard {} is left to its lease: {}", claim.shard(), away.toString());
        }
    }
}
