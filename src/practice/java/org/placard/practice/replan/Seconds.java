package org.placard.practice.replan;

import java.util.List;
import java.util.Locale;

/** Times of several runs. */
record Seconds(List<Double> runs) {

    Seconds {
        runs = runs.stream().sorted().toList();
    }

    double median() {
        return runs.get(runs.size() / 2);
    }

    double longest() {
        return runs.get(runs.size() - 1);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %8.3f s   (%.3f to %.3f s, %d runs)",
                median(),
                runs.get(0),
                longest(),
                runs.size());
    }
}
