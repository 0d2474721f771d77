package org.placard.practice.accuracy;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placard.texts.ObligationKind;
import org.placard.texts.TextKind;

/** Prints what was measured. Of texts that were kept aside it prints figures only, unless it is to reveal them. */
final class AccuracyTable {

    private static final String LINE = "%-30s %9s %9s %9s   %s%n";
    private static final List<Band> BANDS = List.of(
            new Band("0.9 and more", 0.9, 1.01), new Band("0.7 to 0.9", 0.7, 0.9), new Band("below 0.7", 0, 0.7));

    private final PrintStream out;
    private final boolean reveal;

    AccuracyTable(PrintStream out, boolean reveal) {
        this.out = out;
        this.reveal = reveal;
    }

    void print(Texts texts, List<Measured> sets) {
        paragraphs(texts);
        kinds(texts);
        obligations(sets);
        for (Measured set : sets) {
            if (!set.set().texts().isEmpty()) {
                details(set);
            }
        }
    }

    private void paragraphs(Texts texts) {
        Score score = Paragraphs.of(texts);
        out.printf(
                Locale.ROOT,
                "paragraphs right: %d of %d = %.4f%n%n",
                score.found(),
                score.found() + score.missed(),
                score.recall());
    }

    private void kinds(Texts texts) {
        heading("kinds of texts");
        line("amendments", Kinds.of(TextKind.AMENDMENT, texts));
        line("draft decisions", Kinds.of(TextKind.DRAFT_DECISION, texts));
    }

    private void obligations(List<Measured> sets) {
        heading("obligations");
        for (Measured set : sets) {
            String name = set.set().name() + " (" + set.set().texts().size() + ")";
            if (set.set().texts().isEmpty()) {
                out.printf("%-30s no labels%n", name);
            } else {
                line(name, set.strict());
                line("   whatever the body", set.loose());
            }
        }
    }

    private void details(Measured set) {
        heading(set.set().name());
        Arrays.stream(ObligationKind.values()).forEach(kind -> line(Words.of(kind), set.strict(kind)));
        BANDS.forEach(band -> precision("confidence " + band.name, set.withConfidence(band::holds)));
        Fields.of(set.comparisons()).forEach((field, score) -> line("of those found: " + field, score));
        Map<String, List<String>> hard = HardCases.of(set.comparisons());
        out.println(hard.isEmpty() ? "no hard cases" : "hard cases that remain, by class:");
        hard.forEach((kind, cases) -> hard(set, kind, cases));
    }

    private void hard(Measured set, String kind, List<String> cases) {
        out.printf("  %3d  %s%n", cases.size(), kind);
        if (reveal || !set.set().keptAside()) {
            cases.forEach(one -> out.println("         " + one));
        }
    }

    private void heading(String title) {
        out.printf("%n" + LINE, title, "precision", "recall", "F1", "");
    }

    private void line(String name, Score score) {
        out.printf(LINE, name, figure(score.precision()), figure(score.recall()), figure(score.f1()), score);
    }

    private void precision(String name, Score score) {
        boolean any = score.found() + score.extra() > 0;
        out.printf(LINE, name, any ? figure(score.precision()) : "–", "", "", score.found() + score.extra() + " read");
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private record Band(String name, double from, double below) {

        boolean holds(double confidence) {
            return confidence >= from && confidence < below;
        }
    }
}
