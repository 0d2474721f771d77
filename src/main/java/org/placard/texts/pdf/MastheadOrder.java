package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The first page opens with a table: organ on the left; symbol, distribution, date and language on the right. */
final class MastheadOrder {

    private static final float TOP = 0.5f;
    private static final float ALIGNED = 5;
    private static final float FURTHEST = 45;

    private MastheadOrder() {}

    /** Runs of lines in reading order; each part of the table is a run of its own. */
    static List<List<PrintedLine>> of(Sheet sheet) {
        List<Segment> rest = new ArrayList<>(sheet.segments());
        List<List<PrintedLine>> runs = new ArrayList<>();
        if (sheet.number() == 1) {
            takeTable(sheet, rest, runs);
        }
        for (List<Segment> run : ReadingOrder.of(rest, sheet.width())) {
            runs.add(run.stream().map(Segment::line).toList());
        }
        return runs;
    }

    private static void takeTable(Sheet sheet, List<Segment> rest, List<List<PrintedLine>> runs) {
        List<Segment> right = distribution(sheet);
        if (right.isEmpty()) {
            return;
        }
        float bottom = right.get(right.size() - 1).y();
        float edge = right.get(0).x() - ALIGNED;
        List<Segment> top = rest.stream()
                .filter(segment -> segment.y() < bottom + 1)
                .sorted(Comparator.comparing((Segment segment) -> segment.x() >= edge)
                        .thenComparing(Segment::y))
                .toList();
        top.forEach(segment -> runs.add(List.of(segment.line())));
        rest.removeIf(segment -> segment.y() < bottom + 1);
    }

    private static List<Segment> distribution(Sheet sheet) {
        List<Segment> block = new ArrayList<>();
        for (Segment segment : sheet.segments()) {
            boolean first = block.isEmpty();
            boolean opens = first
                    && segment.y() < sheet.height() * TOP
                    && segment.line().text().startsWith("Distr");
            Segment last = first ? null : block.get(block.size() - 1);
            boolean goesOn =
                    last != null && Math.abs(segment.x() - last.x()) < ALIGNED && segment.y() - last.y() < FURTHEST;
            if (opens || goesOn) {
                block.add(segment);
            }
        }
        return block;
    }
}
