package org.placard.inbox;

import org.placard.platform.Rule;

/** Why a message is not taken, besides the refusals of the command that it causes. */
enum InboxRule implements Rule {
    MALFORMED("inbox.malformed", 422),
    UNKNOWN_TYPE("inbox.unknown-type", 422),
    DOES_NOT_FIT("inbox.does-not-fit", 422),
    FAULT("inbox.fault", 409),
    UNKNOWN_MESSAGE("inbox.unknown-message", 404);

    private final String id;
    private final int status;

    InboxRule(String id, int status) {
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
