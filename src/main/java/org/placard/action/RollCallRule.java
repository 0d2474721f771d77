package org.placard.action;

import org.placard.platform.Rule;

/** Refusals about roll-calls. */
enum RollCallRule implements Rule {
    UNKNOWN_VOTE("action.unknown-vote", 422),
    UNKNOWN_STATE("action.unknown-state", 422),
    STATE_TWICE("action.state-twice", 422),
    NOT_A_MEMBER("action.not-a-member", 422),
    RIGHTS_SUSPENDED("action.rights-suspended", 422),
    RIGHTS_NOT_SUSPENDED("action.rights-not-suspended", 422),
    VOTE_MISSING("action.vote-missing", 422),
    MEMBERS_UNKNOWN("action.members-unknown", 422),
    TALLY_DISAGREES("action.tally-disagrees", 422),
    NO_ROLL_CALL("action.no-roll-call", 422),
    LIST_UNREADABLE("action.list-unreadable", 422),
    NAME_UNKNOWN("action.name-unknown", 422),
    LIST_AND_BALLOTS("action.list-and-ballots", 422);

    private final String id;
    private final int status;

    RollCallRule(String id, int status) {
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
