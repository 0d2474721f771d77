package org.placard.practice.replay;

/**
 * What came of replaying a resolution.
 *
 * @param outcomeAgrees adopted as the record says, with the same figures
 * @param entered whether its roll-call was entered through the command: all who voted were members on that day, and
 *     Placard keeps the same votes
 * @param numberAgrees the symbol is that of the record
 */
record Replayed(Resolution resolution, boolean outcomeAgrees, boolean entered, boolean numberAgrees) {

    /** A resolution on which Placard refused to act. */
    static Replayed refused(Resolution resolution) {
        return new Replayed(resolution, false, false, false);
    }
}
