package org.placard.texts;

/** What an operative paragraph can order for a later day. */
public enum ObligationKind {
    /** Any written product: report, summary report, study, compilation, guidelines. */
    REPORT,
    ORAL_UPDATE,
    /** A meeting ordered on its own: panel, workshop, seminar, consultation, dialogue. */
    MEETING,
    MANDATE_CREATION,
    MANDATE_RENEWAL,
    /** The matter comes back at a named session. */
    CONSIDERATION
}
