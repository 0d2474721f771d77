package org.placard.notify;

import java.time.Instant;

/**
 * How an attempt ended, as the ledger records it.
 *
 * @param sentAt null unless sent
 * @param error null if sent
 */
record Outcome(State state, Instant sentAt, String error) {

    enum State {
        WAITING,
        UNSURE,
        SENT,
        REFUSED;

        String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Outcome sent(Instant at) {
        return new Outcome(State.SENT, at, null);
    }

    static Outcome waiting(RetryableFailure failure) {
        State state = failure instanceof AnswerLost ? State.UNSURE : State.WAITING;
        return new Outcome(state, null, failure.getMessage());
    }

    static Outcome refused(FinalFailure failure) {
        return new Outcome(State.REFUSED, null, failure.getMessage());
    }
}
