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
        HASH("its hash is not that of its body after its predecessor: one of the three was altered"),
        UNREADABLE("its body cannot be read"),
        COLUMNS("a column says something else than the body that the hash covers"),
        NUMBER("the entries are not numbered 1, 2, 3 …: one is missing or was put in"),
        EVENTS("its events are not numbered without gaps"),
        HEAD("the head of the chain knows of another end: entries were cut off, or the head was altered");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        /** For commands; pages take their words from the message bundles. */
        public String inWords() {
            return words;
        }
    }

    public boolean whole() {
        return fault == null;
    }
}
