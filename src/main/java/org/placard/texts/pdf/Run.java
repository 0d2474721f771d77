package org.placard.texts.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lines that stand one under the other in one column, with the edges of that column.
 *
 * @param left the outermost place where many lines begin
 * @param right where the longest line ends
 */
record Run(List<PrintedLine> lines, float left, float right) {

    private static final double OFTEN = 0.15;

    static Run of(List<PrintedLine> lines) {
        Map<Integer, Integer> starts = new TreeMap<>();
        lines.forEach(line -> starts.merge(Math.round(line.x() / 2), 1, Integer::sum));
        double often = Math.max(2, lines.size() * OFTEN);
        float left = starts.entrySet().stream()
                .filter(entry -> entry.getValue() >= often)
                .map(entry -> entry.getKey() * 2f)
                .findFirst()
                .orElse(lines.get(0).x());
        float right =
                (float) lines.stream().mapToDouble(PrintedLine::right).max().orElse(0);
        return new Run(lines, left, right);
    }
}
