package org.placard.texts.word;

/** Counts what was really inflated of one archive, and stops at the bound. */
final class Inflated {

    /** A Word file of 300 pages has 15 MB of markup. */
    private static final long MOST = 32L * 1024 * 1024;

    /** Markup shrinks to a tenth, monotonous markup to a hundredth; only zeros and the like go below. */
    private static final int HIGHEST_RATIO = 250;

    private static final int SMALL = 1024 * 1024;

    private final Refusing refusing;
    private long total;

    Inflated(Refusing refusing) {
        this.refusing = refusing;
    }

    /**
     * @param bytes that came now
     * @param ofPart that came out of this part till now
     * @param size of the part as it is kept
     */
    void add(int bytes, long ofPart, int size) {
        total += bytes;
        if (total > MOST || ofPart > SMALL && ofPart / HIGHEST_RATIO > size) {
            throw refusing.excessive("inflated");
        }
    }
}
