package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds columns, and puts the segments of a page into runs that are read one after the other. */
final class ReadingOrder {

    private static final float SAME_LINE = 1.1f;
    private static final int DEEPEST = 3;
    private static final int FEWEST_ROWS = 4;
    private static final int MOST_GUTTERS = 60;

    /** A column is at least this wide, and its lines on average this full, as shares of the page. */
    private static final float NARROWEST_COLUMN = 0.2f;

    private final float pageWidth;
    private final List<List<Segment>> runs = new ArrayList<>();

    private ReadingOrder(float pageWidth) {
        this.pageWidth = pageWidth;
    }

    /** Runs of lines, each from top to bottom; within a run what stands on one baseline is one line. */
    static List<List<Segment>> of(List<Segment> segments, float pageWidth) {
        ReadingOrder order = new ReadingOrder(pageWidth);
        order.read(segments, 0);
        return order.runs;
    }

    private void read(List<Segment> segments, int depth) {
        List<List<Segment>> rows = rows(segments);
        Gutter best = depth == DEEPEST ? null : bestGutter(rows);
        if (best == null) {
            runs.add(rows.stream().map(Segment::joined).toList());
            return;
        }
        List<Segment> single = new ArrayList<>();
        for (Stretch stretch : best.stretches) {
            if (stretch.isColumns(pageWidth)) {
                readAll(single, depth);
                read(stretch.left, depth + 1);
                read(stretch.right, depth + 1);
            } else {
                single.addAll(stretch.all());
            }
        }
        readAll(single, depth);
    }

    private void readAll(List<Segment> single, int depth) {
        if (!single.isEmpty()) {
            read(List.copyOf(single), DEEPEST);
            single.clear();
        }
    }

    static List<List<Segment>> rows(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(Segment::y));
        List<List<Segment>> rows = new ArrayList<>();
        for (Segment segment : sorted) {
            List<Segment> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last == null || segment.y() - last.get(0).y() > SAME_LINE) {
                last = new ArrayList<>();
                rows.add(last);
            }
            last.add(segment);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Segment::x)));
        return rows;
    }

    private Gutter bestGutter(List<List<Segment>> rows) {
        Gutter best = null;
        int most = 0;
        for (float x : places(rows)) {
            Gutter gutter = new Gutter(rows, x);
            int count = gutter.rowsInColumns(pageWidth);
            best = count > most ? gutter : best;
            most = Math.max(most, count);
        }
        return best;
    }

    /** Where a gutter may be: before whatever begins in the inner part of the page. */
    private List<Float> places(List<List<Segment>> rows) {
        List<Float> places = new ArrayList<>();
        for (List<Segment> row : rows) {
            for (Segment segment : row) {
                float place = segment.x() - 2;
                boolean inner = place > pageWidth * NARROWEST_COLUMN && place < pageWidth * (1 - NARROWEST_COLUMN);
                if (inner
                        && places.size() < MOST_GUTTERS
                        && places.stream().noneMatch(other -> Math.abs(other - place) < 3)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** An upright line that may part columns, and what it makes of the rows. */
    private static final class Gutter {

        private final List<Stretch> stretches = new ArrayList<>();

        Gutter(List<List<Segment>> rows, float x) {
            Stretch open = new Stretch();
            for (List<Segment> row : rows) {
                boolean crossed = row.stream().anyMatch(part -> part.x() < x && part.right() > x);
                if (crossed != open.crossed) {
                    stretches.add(open);
                    open = new Stretch();
                    open.crossed = crossed;
                }
                open.take(row, x);
            }
            stretches.add(open);
        }

        int rowsInColumns(float pageWidth) {
            return stretches.stream()
                    .filter(stretch -> stretch.isColumns(pageWidth))
                    .mapToInt(stretch -> stretch.left.size() + stretch.right.size())
                    .sum();
        }
    }

    /** Rows one after the other that all cross the gutter, or all do not. */
    private static final class Stretch {

        private final List<Segment> left = new ArrayList<>();
        private final List<Segment> right = new ArrayList<>();
        private boolean crossed;
        private int leftRows;
        private int rightRows;

        void take(List<Segment> row, float x) {
            List<Segment> before = row.stream().filter(part -> part.x() < x).toList();
            left.addAll(before);
            right.addAll(row.subList(before.size(), row.size()));
            leftRows += before.isEmpty() ? 0 : 1;
            rightRows += before.size() == row.size() ? 0 : 1;
        }

        boolean isColumns(float pageWidth) {
            boolean enough = !crossed && leftRows >= FEWEST_ROWS && rightRows >= FEWEST_ROWS;
            float narrowest = pageWidth * NARROWEST_COLUMN;
            return enough
                    && areBeside()
                    && filled(left) / leftRows > narrowest
                    && filled(right) / rightRows > narrowest;
        }

        private boolean areBeside() {
            float from = Math.max(left.get(0).y(), right.get(0).y());
            float to = Math.min(
                    left.get(left.size() - 1).y(), right.get(right.size() - 1).y());
            float least = Math.min(height(left), height(right));
            return to - from > least / 2;
        }

        private static float height(List<Segment> side) {
            return side.get(side.size() - 1).y() - side.get(0).y();
        }

        List<Segment> all() {
            List<Segment> all = new ArrayList<>(left);
            all.addAll(right);
            return all;
        }

        private static double filled(List<Segment> segments) {
            return segments.stream().mapToDouble(Segment::width).sum();
        }
    }
}
