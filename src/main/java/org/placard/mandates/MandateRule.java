package org.placard.mandates;

import org.placard.platform.Rule;

/** Refusals about what resolutions order. */
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
    IMPOSSIBLE_WORDS("mandates.impossible-words", 422),
    TOO_LONG("mandates.too-long", 422),
    NOT_A_SYMBOL("mandates.not-a-symbol", 422),
    SYMBOL_TAKEN("mandates.symbol-taken", 409),
    ROOM_TAKEN("mandates.room-taken", 409),
    PANELLIST_TAKEN("mandates.panellist-taken", 409),
    PANELLIST_TWICE("mandates.panellist-twice", 422),
    TWO_MODERATORS("mandates.two-moderators", 422),
    UNKNOWN_STATE("mandates.unknown-state", 422),
    UNKNOWN_LANGUAGE("mandates.unknown-language", 422),
    ALREADY_HELD("mandates.already-held", 409),
    OVER_THE_WORD_LIMIT("mandates.over-the-word-limit", 409),
    WITHIN_THE_WORD_LIMIT("mandates.within-the-word-limit", 422),
    WAIVER_PENDING("mandates.waiver-pending", 409),
    WAIVER_AFTER_SUBMISSION("mandates.waiver-after-submission", 409),
    NOTHING_TO_ACKNOWLEDGE("mandates.nothing-to-acknowledge", 409),
    ALREADY_ACKNOWLEDGED("mandates.already-acknowledged", 409);

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
