package org.placard.drafts;

import org.placard.platform.Rule;

/** Refusals about drafts. */
enum DraftRule implements Rule {
    UNREADABLE("drafts.unreadable", 422),
    UNKNOWN_READING("drafts.unknown-reading", 404),
    NOT_YOUR_READING("drafts.not-your-reading", 403),
    READING_FOR_ANOTHER_FILE("drafts.reading-for-another-file", 422),
    UNKNOWN_STATE("drafts.unknown-state", 422),
    UNKNOWN_SESSION("drafts.unknown-session", 422),
    OWN_STATE_ONLY("drafts.own-state-only", 403),
    MAIN_SPONSOR_ONLY("drafts.main-sponsor-only", 403),
    SPONSOR_TWICE("drafts.sponsor-twice", 422),
    MISSING("drafts.missing", 422),
    TOO_LONG("drafts.too-long", 422),
    NOT_AN_OBLIGATION("drafts.not-an-obligation", 422),
    UNKNOWN_LINK("drafts.unknown-link", 422),
    SYMBOL_TAKEN("drafts.symbol-taken", 409),
    SYMBOL_NOT_NEXT("drafts.symbol-not-next", 409),
    REASON_NEEDED("drafts.reason-needed", 422),
    UNKNOWN_DECISION("drafts.unknown-decision", 422),
    REVISION_PENDING("drafts.revision-pending", 409),
    TEXT_UNCHANGED("drafts.text-unchanged", 422),
    PRESIDENT_ONLY("drafts.president-only", 403),
    KIND_CHANGED("drafts.kind-changed", 422),
    OTHER_SESSION("drafts.other-session", 422),
    SESSION_OVER("drafts.session-over", 409),
    TABLING_CLOSED("drafts.tabling-closed", 409),
    LEAVE_ALREADY("drafts.leave-already", 409),
    NO_CONSULTATION("drafts.no-consultation", 409),
    CONSULTATION_IN_FUTURE("drafts.consultation-in-future", 422),
    EXCEPTION_ALREADY("drafts.exception-already", 409),
    UNKNOWN_LANGUAGE("drafts.unknown-language", 422),
    UNKNOWN_COMPARISON("drafts.unknown-comparison", 404),
    UNKNOWN_SYMBOL("drafts.unknown-symbol", 404),
    OTHER_DOCUMENT("drafts.other-document", 409);

    private final String id;
    private final int status;

    DraftRule(String id, int status) {
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
