package org.placard.notify;

import java.time.Duration;

/** The recipient takes nothing at present, so the message was not tried: it waits, however long that lasts. */
public final class OnHold extends RetryableFailure {

    /** @param after when to look again */
    public OnHold(String message, Duration after) {
        super(message, null, after);
    }

    @Override
    public boolean counts() {
        return false;
    }
}
