package org.placard.notify;

/** The connection broke after the message was on its way: it may have arrived. It is sent again, and counted. */
public final class AnswerLost extends RetryableFailure {

    public AnswerLost(String message, Throwable cause) {
        super(message, cause);
    }
}
