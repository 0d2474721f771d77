package org.placard.practice.accuracy;

import java.util.List;
import java.util.function.Predicate;
import org.placard.texts.ObligationKind;

/** One set of labels beside what the reader read. */
public final class Measured {

    private final LabelSet set;
    private final List<Comparison> strict;
    private final List<Comparison> loose;

    private Measured(LabelSet set, List<Comparison> strict, List<Comparison> loose) {
        this.set = set;
        this.strict = strict;
        this.loose = loose;
    }

    public static Measured of(LabelSet set, Texts texts) {
        return new Measured(
                set,
                set.texts().stream()
                        .map(text -> Comparison.strict(text, texts.obligationsOf(text.file())))
                        .toList(),
                set.texts().stream()
                        .map(text -> Comparison.loose(text, texts.obligationsOf(text.file())))
                        .toList());
    }

    public LabelSet set() {
        return set;
    }

    List<Comparison> comparisons() {
        return strict;
    }

    public Score strict() {
        return sum(strict);
    }

    public Score loose() {
        return sum(loose);
    }

    Score strict(ObligationKind kind) {
        return count(it -> it.kind().equals(Words.of(kind)), it -> it.kind() == kind);
    }

    /** Precision within a band of confidence; what was missed has none. */
    Score withConfidence(Predicate<Double> band) {
        return count(label -> false, found -> band.test(found.confidence()));
    }

    private Score count(Predicate<Label> missed, Predicate<org.placard.texts.ProposedObligation> found) {
        Score score = Score.NONE;
        for (Comparison one : strict) {
            score = score.plus(new Score(
                    (int) one.hits.stream()
                            .filter(hit -> found.test(hit.found()))
                            .count(),
                    (int) one.missed.stream().filter(missed).count(),
                    (int) one.extra.stream().filter(found).count()));
        }
        return score;
    }

    private static Score sum(List<Comparison> comparisons) {
        return comparisons.stream().map(Comparison::score).reduce(Score.NONE, Score::plus);
    }
}
