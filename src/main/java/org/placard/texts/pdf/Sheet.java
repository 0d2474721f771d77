package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A page as it was printed: two of them may lie side by side on one page of the file.
 *
 * @param number from 1
 */
record Sheet(int number, float width, float height, List<Segment> segments, List<Rule> rules) {

    private static final int FEWEST = 3;

    static List<Sheet> of(PrintedPage page, int number, Budget budget) {
        List<Segment> segments = Rows.segments(page.glyphs(), budget);
        Sheet whole = new Sheet(number, page.width(), page.height(), segments, page.rules());
        return page.width() > page.height() ? whole.halves() : List.of(whole);
    }

    Sheet with(List<Segment> others) {
        return new Sheet(number, width, height, others, rules);
    }

    boolean isAtTop(Segment segment, float share) {
        return segment.y() < height * share;
    }

    boolean isAtBottom(Segment segment, float share) {
        return segment.y() > height * (1 - share);
    }

    private List<Sheet> halves() {
        float middle = width / 2;
        List<Segment> first = new ArrayList<>();
        List<Segment> second = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.x() < middle && segment.right() > middle) {
                return List.of(this);
            }
            (segment.x() < middle ? first : second).add(segment);
        }
        if (first.size() < FEWEST || second.size() < FEWEST) {
            return List.of(this);
        }
        return List.of(
                new Sheet(
                        number,
                        middle,
                        height,
                        first,
                        rules.stream().filter(it -> it.x() < middle).toList()),
                new Sheet(
                        number,
                        middle,
                        height,
                        second,
                        rules.stream().filter(it -> it.x() >= middle).toList()));
    }
}
