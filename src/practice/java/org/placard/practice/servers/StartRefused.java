package org.placard.practice.servers;

/** A server cannot start here. The message is one line for a person: what is wrong and what to do. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
