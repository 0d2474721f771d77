package org.placard.notify;

/** The message was not delivered, and the same attempt may work later: it waits, and is never skipped. */
class RetryableFailure extends RuntimeException {

    RetryableFailure(String message) {
        super(message);
    }

    RetryableFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
