package org.placard.practice.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What several rounds measured. */
record Spread(List<Double> rounds) {

    double median() {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Round by round, as the machine was in each. */
    Spread by(Spread other) {
        return new Spread(IntStream.range(0, rounds.size())
                .mapToObj(round -> rounds.get(round) / other.rounds().get(round))
                .toList());
    }

    /** The part of the values that is at most this: 0.5 for the median, 0.99. */
    static double percentile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, (long) Math.ceil(part * sorted.size()) - 1));
    }

    String text(String format) {
        return String.format(
                Locale.ROOT,
                format + " (" + format + " to " + format + ")",
                median(),
                rounds.stream().min(Double::compare).orElseThrow(),
                rounds.stream().max(Double::compare).orElseThrow());
    }
}
