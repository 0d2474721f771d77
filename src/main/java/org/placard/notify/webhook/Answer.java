package org.placard.notify.webhook;

import java.time.Duration;

/**
 * What came of one attempt.
 *
 * @param status null where no answer came
 * @param text the beginning of the answer's body; null where there is none
 * @param error why there is no answer, in words; null where there is one
 * @param retryAfter what the receiver asks for; null where it asks for nothing
 * @param mayHaveArrived no answer came, but the message was on its way
 */
public record Answer(Integer status, String text, String error, Duration retryAfter, boolean mayHaveArrived) {

    private static final int GONE = 410;

    /** The message never left. */
    static Answer none(String error) {
        return new Answer(null, null, error, null, false);
    }

    public boolean delivered() {
        return status != null && status / 100 == 2;
    }

    boolean gone() {
        return status != null && status == GONE;
    }

    /** Says more of the receiver than of this message: not reached, or it has too much to do. */
    boolean throttles() {
        return status == null || retryAfter != null || status == 429 || status == 502 || status == 503 || status == 504;
    }

    /** It may be this message that fails, whatever becomes of others. */
    boolean byItself() {
        return !throttles() || mayHaveArrived;
    }

    /** In a line. */
    public String summary() {
        return status == null ? error : "HTTP " + status;
    }
}
