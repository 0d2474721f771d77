package org.placard.practice.accuracy;

/** What was found, missed and made up. */
public record Score(int found, int missed, int extra) {

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(found + other.found, missed + other.missed, extra + other.extra);
    }

    public double precision() {
        return ratio(found, found + extra);
    }

    public double recall() {
        return ratio(found, found + missed);
    }

    public double f1() {
        return ratio(2 * found, 2 * found + missed + extra);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }

    @Override
    public String toString() {
        return found + " found, " + missed + " missed, " + extra + " extra";
    }
}
