package org.placard.texts;

/** What a document is, as its own words say. Only drafts and what was adopted of them can be filed. */
public enum TextKind {
    DRAFT_RESOLUTION,
    ADOPTED_RESOLUTION,
    /** To a draft, or to an amendment of it; tabled or oral. */
    AMENDMENT,
    DRAFT_DECISION,
    ADOPTED_DECISION,
    PRESIDENTS_STATEMENT,
    UNKNOWN
}
