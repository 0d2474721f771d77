package org.placard.journal;

import org.placard.platform.FileId;

/**
 * Whether a file's chain holds.
 *
 * @param entries how many entries were checked and found whole
 * @param brokenEntry number of the first entry that does not hold; null if all do
 * @param fault what is wrong with it; null if nothing is
 */
public record Verdict(FileId file, long entries, Long brokenEntry, Fault fault) {

    /** The ways in which a chain can be broken. */
    public enum Fault {
        /** The hash is not that of the body after its predecessor: one of the three was altered. */
        HASH,
        /** The body cannot be read any more. */
        UNREADABLE,
        /** A column says something else than the body that the hash covers. */
        COLUMNS,
        /** An entry is missing, or one was put in: the numbers are not 1, 2, 3 … */
        NUMBER,
        /** The events are not numbered without gaps. */
        EVENTS,
        /** The head of the chain knows of another last entry: the end was cut off or altered. */
        HEAD
    }

    public boolean whole() {
        return fault == null;
    }
}
