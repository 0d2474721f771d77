package org.placard.notify;

import java.time.Duration;

/** The connection broke after the message was on its way: it may have arrived. It is sent again, and counted. */
public final class AnswerLost extends RetryableFailure {

    public AnswerLost(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param after how long it waits; null for the ledger's own back-off */
    public AnswerLost(String message, Throwable cause, Duration after) {
        super(message, cause, after);
    }
}
