package org.placard.texts;

/** What a document is, as its own words say. Amendments and what is unknown are refused by name. */
public enum TextKind {
    DRAFT_RESOLUTION,
    ADOPTED_RESOLUTION,
    AMENDMENT,
    DRAFT_DECISION,
    PRESIDENTS_STATEMENT,
    UNKNOWN
}
