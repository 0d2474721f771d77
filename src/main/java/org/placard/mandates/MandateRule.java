package org.placard.mandates;

import org.placard.platform.Rule;

/** Refusals about mandated meetings and reports. */
enum MandateRule implements Rule {
    UNKNOWN_OBLIGATION("mandates.unknown-obligation", 404),
    NOT_A_MEETING("mandates.not-a-meeting", 409),
    NOT_A_REPORT("mandates.not-a-report", 409),
    OUTSIDE_SESSION("mandates.outside-session", 422),
    IN_THE_PAST("mandates.in-the-past", 422),
    NOT_YET("mandates.not-yet", 422),
    BEFORE_IT_WAS_ORDERED("mandates.before-it-was-ordered", 422),
    ISSUED_BEFORE_SUBMITTED("mandates.issued-before-submitted", 422),
    IMPOSSIBLE_LENGTH("mandates.impossible-length", 422),
    TOO_LONG("mandates.too-long", 422),
    NOT_A_SYMBOL("mandates.not-a-symbol", 422),
    SYMBOL_TAKEN("mandates.symbol-taken", 409);

    private final String id;
    private final int status;

    MandateRule(String id, int status) {
        this.id = id;
        this.status = status;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int status() {
        return status;
    }
}
