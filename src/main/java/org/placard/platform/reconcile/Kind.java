package org.placard.platform.reconcile;

/** One way in which two records of the same thing can differ. */
public interface Kind {

    /** In tables, metrics and JSON: {@code lost}. Lower case, never changed. */
    String id();

    /** What a difference of this kind means, for who runs Placard. */
    String meaning();

    /** What a person can do about one that was not repaired. */
    String remedy();
}
