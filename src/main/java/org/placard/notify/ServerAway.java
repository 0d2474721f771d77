package org.placard.notify;

/** Nothing leaves on this channel just now, so there is no point in trying the next recipient. */
public final class ServerAway extends RetryableFailure {

    public ServerAway(String message, Throwable cause) {
        super(message, cause);
    }
}
