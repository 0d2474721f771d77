package org.placard.platform.reconcile;

import java.io.PrintStream;
import java.util.List;

/** A comparison's outcome as a table that can be read without knowing Placard. */
final class Report {

    private static final int SHOWN = 10;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(Comparison comparison, Findings findings) {
        out.printf("%s%n", comparison.title());
        out.println("  compared");
        findings.compared().forEach((what, many) -> out.printf("    %10d  %s%n", many, what));
        out.println("  differences  (repaired)");
        findings.counts().forEach(this::count);
        findings.counts().stream()
                .filter(count -> count.found() > 0)
                .forEach(count -> explain(
                        count,
                        findings.differences().stream()
                                .filter(one -> one.kind().equals(count.kind()))
                                .toList()));
        out.println();
    }

    private void count(Findings.Count count) {
        String repaired = count.repaired() == 0 ? "" : "(" + count.repaired() + ")";
        out.printf("    %10d  %-8s %-14s %s%n", count.found(), repaired, count.kind(), count.meaning());
    }

    private void explain(Findings.Count count, List<Difference> differences) {
        out.printf("%n  %s%n", count.kind());
        differences.stream().limit(SHOWN).forEach(one -> out.println("    " + line(one)));
        if (count.found() > SHOWN) {
            out.printf("    and %d more%n", count.found() - SHOWN);
        }
        if (count.left() > 0) {
            out.printf("  What can be done: %s%n", count.remedy());
        }
    }

    private static String line(Difference one) {
        StringBuilder line = new StringBuilder(one.repaired() ? "repaired " : "");
        line.append(one.file() == null ? "no file" : "file " + one.file());
        if (one.sequence() != null) {
            line.append("  number ").append(one.sequence());
        }
        if (one.event() != null) {
            line.append("  event ").append(one.event());
        }
        if (!one.detail().isEmpty()) {
            line.append("  ").append(one.detail());
        }
        return line.toString();
    }
}
