package org.placard.notify.webhook;

import java.time.Duration;

/**
 * What becomes of a message after an attempt.
 *
 * @param reason null where it was delivered
 * @param after how long it waits; null where it does not wait
 * @param mayHaveArrived no answer came, but it was on its way
 */
record Verdict(Kind kind, String reason, Duration after, boolean mayHaveArrived) {

    enum Kind {
        DELIVERED,
        WAITS,
        /** Until somebody resumes the endpoint. */
        PAUSED,
        /** This message alone fails, and was tried long enough. */
        GIVEN_UP
    }

    static Verdict delivered() {
        return new Verdict(Kind.DELIVERED, null, null, false);
    }

    static Verdict waits(String reason, Duration after, boolean mayHaveArrived) {
        return new Verdict(Kind.WAITS, reason, after, mayHaveArrived);
    }

    static Verdict paused(String reason, boolean mayHaveArrived) {
        return new Verdict(Kind.PAUSED, reason, null, mayHaveArrived);
    }

    static Verdict givenUp(String reason) {
        return new Verdict(Kind.GIVEN_UP, reason, null, false);
    }
}
