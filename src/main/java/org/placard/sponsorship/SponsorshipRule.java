package org.placard.sponsorship;

import org.placard.platform.Rule;

/** Refusals about sponsorship. */
enum SponsorshipRule implements Rule {
    UNKNOWN_STATE("sponsorship.unknown-state", 422),
    UNKNOWN_GROUP("sponsorship.unknown-group", 422),
    OWN_STATE_ONLY("sponsorship.own-state-only", 403),
    NOT_OF_THE_GROUP("sponsorship.not-of-the-group", 403),
    NOT_SPOKEN_FOR("sponsorship.not-spoken-for", 403),
    ONE_STATE_ONCE("sponsorship.one-state-once", 409),
    ONE_GROUP_ONCE("sponsorship.one-group-once", 409),
    CUT_OFF_PASSED("sponsorship.cut-off-passed", 409),
    NOT_A_SPONSOR("sponsorship.not-a-sponsor", 409),
    NO_GROUP("sponsorship.no-group", 409),
    GROUP_NOT_A_SPONSOR("sponsorship.group-not-a-sponsor", 409),
    MAIN_SPONSOR_STAYS("sponsorship.main-sponsor-stays", 409),
    MAIN_SPONSOR_NAMES("sponsorship.main-sponsor-names", 403),
    NAMED_ALREADY("sponsorship.named-already", 409),
    REASON_NEEDED("sponsorship.reason-needed", 422),
    NOT_PAST("sponsorship.not-past", 422);

    private final String id;
    private final int status;

    SponsorshipRule(String id, int status) {
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
