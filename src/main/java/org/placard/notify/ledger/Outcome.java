package org.placard.notify.ledger;

import java.time.Duration;
import java.time.Instant;
import org.placard.notify.AnswerLost;
import org.placard.notify.FinalFailure;
import org.placard.notify.RetryableFailure;
import org.placard.notify.ServerAway;

/**
 * How an attempt ended, as the ledger records it.
 *
 * @param state of the delivery from then on
 * @param attempt how the attempt itself went
 * @param at when it ended
 * @param error null if sent
 * @param retryIn how long it waits at least; null where it does not come again by itself
 * @param failures in a row, so far
 * @param apart no longer in one message with those of its batch
 */
record Outcome(String state, String attempt, Instant at, String error, Duration retryIn, int failures, boolean apart) {

    static Outcome sent(Instant at) {
        return new Outcome("sent", "sent", at, null, null, 0, false);
    }

    /** @param failures this one included */
    static Outcome failed(RetryableFailure failure, Duration retryIn, int failures, Instant at) {
        String state = failure instanceof AnswerLost ? "unsure" : "waiting";
        return new Outcome(state, state, at, failure.getMessage(), retryIn, failures, false);
    }

    /** Not the message's fault: it does not count as its failure, and leaves as soon as anything does. */
    static Outcome away(ServerAway failure, int failures, Instant at) {
        return new Outcome("waiting", "away", at, failure.getMessage(), Duration.ZERO, failures, false);
    }

    static Outcome refused(FinalFailure failure, Instant at) {
        return new Outcome("refused", "refused", at, failure.getMessage(), null, 0, false);
    }

    static Outcome aside(String reason, Instant at) {
        return new Outcome("aside", "aside", at, reason, null, 0, false);
    }

    /** Would have left, but for others in the same message. */
    static Outcome held(String reason, Instant at) {
        return new Outcome("waiting", "waiting", at, reason, Duration.ZERO, 0, true);
    }
}
