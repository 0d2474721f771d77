package org.placard.action;

import org.placard.platform.Rule;

/** Refusals about scheduling and action. */
enum ActionRule implements Rule {
    OUTSIDE_SESSION("action.outside-session", 422),
    IN_THE_PAST("action.in-the-past", 422),
    NO_MEETING("action.no-meeting", 422),
    ALREADY_ACTED("action.already-acted", 409),
    REVISION_PENDING("action.revision-pending", 409),
    UNKNOWN_MANNER("action.unknown-manner", 422),
    TALLY_MISSING("action.tally-missing", 422),
    TALLY_NOT_EXPECTED("action.tally-not-expected", 422),
    TALLY_IMPOSSIBLE("action.tally-impossible", 422),
    NOT_THAT_DAY("action.not-that-day", 422),
    REASON_NEEDED("action.reason-needed", 422);

    private final String id;
    private final int status;

    ActionRule(String id, int status) {
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
