package org.placard.notify;

import java.time.Duration;

/** The message was not delivered, and the same attempt may work later: its key waits, and is never skipped. */
public class RetryableFailure extends RuntimeException {

    private final transient Duration after;

    /** Comes again after the ledger's own back-off. */
    public RetryableFailure(String message, Throwable cause) {
        this(message, cause, null);
    }

    /** @param after how long it waits; null for the ledger's own back-off */
    public RetryableFailure(String message, Throwable cause, Duration after) {
        super(message, cause);
        this.after = after;
    }

    /** Null where nobody said. */
    public Duration after() {
        return after;
    }

    /** Whether the message was tried: a mere wait is not counted towards giving it up. */
    public boolean counts() {
        return true;
    }
}
