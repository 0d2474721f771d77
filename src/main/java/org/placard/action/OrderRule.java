package org.placard.action;

import org.placard.platform.Rule;

/** Refusals about the order of the day. */
enum OrderRule implements Rule {
    EMPTY_PROGRAMME("action.empty-programme", 409),
    NOTHING_SCHEDULED("action.nothing-scheduled", 404),
    NOT_IN_THE_MEETING("action.not-in-the-meeting", 422),
    ORDER_INCOMPLETE("action.order-incomplete", 422),
    ORDER_TWICE("action.order-twice", 422),
    NO_PLACE("action.no-place", 422);

    private final String id;
    private final int status;

    OrderRule(String id, int status) {
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
