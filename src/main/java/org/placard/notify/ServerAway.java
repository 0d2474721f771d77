package org.placard.notify;

/** The mail server takes nothing at all just now, so there is no point in trying the next recipient. */
final class ServerAway extends RetryableFailure {

    ServerAway(String message, Throwable cause) {
        super(message, cause);
    }
}
