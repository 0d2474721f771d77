package org.placard.texts;

/** How an obligation stands to its session. */
public enum SessionRelation {
    AT,
    BEFORE,
    /** By, no later than. */
    BY,
    /** At this session for the first time, and again. */
    AS_OF,
    UNTIL
}
