package org.placard.texts;

/** How often an obligation comes back; REGULAR where the text names no interval. */
public enum Recurrence {
    ANNUAL,
    BIENNIAL,
    REGULAR
}
