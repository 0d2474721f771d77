package org.placard.notify;

/** The message will never be taken for this recipient. */
public final class FinalFailure extends RuntimeException {

    public FinalFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
