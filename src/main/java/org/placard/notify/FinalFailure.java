package org.placard.notify;

/** The message will never be taken for this recipient. */
final class FinalFailure extends RuntimeException {

    FinalFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
