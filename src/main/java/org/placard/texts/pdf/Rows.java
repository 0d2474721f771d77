package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the letters of a page by their baselines, raised and lowered ones with the line that they belong to. */
final class Rows {

    private static final float SAME_LINE = 1.1f;
    private static final float SMALL = 0.82f;
    private static final float RAISED = 0.6f;
    private static final float NEAR = 1.5f;

    /** A gap as wide as this, as a share of the size of the letters, may be the space between columns. */
    private static final float WIDE_GAP = 1.25f;

    private final Budget budget;
    private final List<Row> rows = new ArrayList<>();

    private Rows(Budget budget) {
        this.budget = budget;
    }

    /** From top to bottom, from left to right. */
    static List<Segment> segments(List<Glyph> glyphs, Budget budget) {
        Rows rows = new Rows(budget);
        rows.gather(glyphs);
        rows.bringHome();
        List<Segment> segments = new ArrayList<>();
        rows.rows.forEach(row -> row.split(segments));
        return segments;
    }

    private void gather(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
        for (Glyph glyph : sorted) {
            budget.tick();
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last == null || glyph.y() - last.y > SAME_LINE) {
                last = new Row(glyph.y());
                rows.add(last);
            }
            (glyph.isBlank() ? last.spaces : last.letters).add(glyph);
        }
        rows.forEach(Row::measure);
    }

    /** Moves raised and lowered letters to their lines. */
    private void bringHome() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<Glyph> staying = new ArrayList<>();
            for (Glyph glyph : row.letters) {
                Row home = home(glyph, i);
                (home == null ? staying : home.guests).add(glyph);
            }
            row.letters = staying;
        }
        rows.forEach(Row::welcome);
    }

    private Row home(Glyph glyph, int at) {
        for (int distance = 1; distance < 4; distance++) {
            for (int i : new int[] {at + distance, at - distance}) {
                if (i >= 0 && i < rows.size() && belongs(glyph, rows.get(i))) {
                    return rows.get(i);
                }
            }
        }
        return null;
    }

    private boolean belongs(Glyph glyph, Row row) {
        boolean near = Math.abs(glyph.y() - row.y) <= row.size * RAISED;
        return near
                && glyph.size() <= row.size * SMALL
                && row.letters.stream().anyMatch(other -> {
                    budget.tick();
                    boolean after = glyph.x() >= other.x() && glyph.x() - other.right() < row.size * NEAR;
                    boolean before = other.x() >= glyph.x() && other.x() - glyph.right() < row.size * NEAR;
                    return other.size() * SMALL >= glyph.size() && (after || before);
                });
    }

    private static final class Row {

        private final float y;
        private final List<Glyph> spaces = new ArrayList<>();
        private final List<Glyph> guests = new ArrayList<>();
        private List<Glyph> letters = new ArrayList<>();
        private float size;
        private int nextSpace;

        Row(float y) {
            this.y = y;
        }

        void measure() {
            size = Sizes.most(letters);
        }

        void welcome() {
            letters.addAll(guests);
            letters.sort(Comparator.comparingDouble(Glyph::x));
            spaces.sort(Comparator.comparingDouble(Glyph::x));
        }

        void split(List<Segment> segments) {
            List<Glyph> open = new ArrayList<>();
            for (Glyph glyph : letters) {
                Glyph last = open.isEmpty() ? null : open.get(open.size() - 1);
                if (last != null && isPrintedTwice(last, glyph)) {
                    continue;
                }
                if (last != null && glyph.x() - last.right() > Math.max(size, glyph.size()) * WIDE_GAP) {
                    close(open, segments);
                    open = new ArrayList<>();
                }
                open.add(glyph);
            }
            close(open, segments);
        }

        /** Some programs print letters twice, a hair apart, to make them bold. */
        private static boolean isPrintedTwice(Glyph one, Glyph other) {
            return one.text().equals(other.text()) && Math.abs(one.x() - other.x()) < one.width() * 0.2f;
        }

        private void close(List<Glyph> open, List<Segment> segments) {
            if (!open.isEmpty()) {
                float from = open.get(0).x();
                float to = open.get(open.size() - 1).right();
                segments.add(Segment.of(open, spacesWithin(from, to), y));
            }
        }

        /** Segments come from left to right: what is behind the last one is not looked at again. */
        private List<Glyph> spacesWithin(float from, float to) {
            while (nextSpace < spaces.size() && spaces.get(nextSpace).x() < from) {
                nextSpace++;
            }
            int first = nextSpace;
            while (nextSpace < spaces.size() && spaces.get(nextSpace).x() <= to) {
                nextSpace++;
            }
            return List.copyOf(spaces.subList(first, nextSpace));
        }
    }
}
