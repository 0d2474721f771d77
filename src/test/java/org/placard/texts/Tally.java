package org.placard.texts;

/** Counts what was found, missed and made up. */
final class Tally {

    int found;
    int missed;
    int extra;

    double precision() {
        return found / (double) (found + extra);
    }

    double recall() {
        return found / (double) (found + missed);
    }

    @Override
    public String toString() {
        return found + " found, " + missed + " missed, " + extra + " extra";
    }
}
