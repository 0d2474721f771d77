package org.placard.sponsorship;

import org.placard.platform.Rule;

/** Refusals about sponsorship. */
enum SponsorshipRule implements Rule {
    UNKNOWN_STATE("sponsorship.unknown-state", 422),
    OWN_STATE_ONLY("sponsorship.own-state-only", 403),
    ONE_STATE_ONCE("sponsorship.one-state-once", 409),
    CUT_OFF_PASSED("sponsorship.cut-off-passed", 409),
    NOT_OPEN("sponsorship.not-open", 409),
    NOT_A_SPONSOR("sponsorship.not-a-sponsor", 409),
    MAIN_SPONSOR_STAYS("sponsorship.main-sponsor-stays", 409);

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
