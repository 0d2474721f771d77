package org.placard.amendments;

import org.placard.platform.Rule;

/** Refusals about amendments. */
enum AmendmentRule implements Rule {
    UNKNOWN_AMENDMENT("amendments.unknown-amendment", 404),
    UNKNOWN_STATE("amendments.unknown-state", 422),
    SPONSOR_TWICE("amendments.sponsor-twice", 422),
    NO_CHANGE("amendments.no-change", 422),
    UNKNOWN_CHANGE("amendments.unknown-change", 422),
    NO_SUCH_PARAGRAPH("amendments.no-such-paragraph", 422),
    PARAGRAPH_TWICE("amendments.paragraph-twice", 422),
    WORDS_MISSING("amendments.words-missing", 422),
    WORDS_NOT_EXPECTED("amendments.words-not-expected", 422),
    TOO_LONG("amendments.too-long", 422),
    SOURCE_TOO_LARGE("amendments.source-too-large", 413),
    REASON_NEEDED("amendments.reason-needed", 422),
    UNKNOWN_DECISION("amendments.unknown-decision", 422),
    NOT_ALL_OF_THEM("amendments.not-all-of-them", 422),
    NOTHING_TO_ORDER("amendments.nothing-to-order", 409),
    DRAFT_NOT_OPEN("amendments.draft-not-open", 409),
    DRAFT_NOT_INTRODUCED("amendments.draft-not-introduced", 409),
    MAIN_SPONSOR_ACCEPTS("amendments.main-sponsor-accepts", 403),
    SPONSORS_ONLY("amendments.sponsors-only", 403),
    REVISION_PENDING("amendments.revision-pending", 409),
    NOT_NEXT("amendments.not-next", 409),
    PARAGRAPH_GONE("amendments.paragraph-gone", 409),
    STILL_TO_BE_VOTED("amendments.still-to-be-voted", 409),
    TO_BE_DECIDED_FIRST("amendments.to-be-decided-first", 409);

    private final String id;
    private final int status;

    AmendmentRule(String id, int status) {
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
