package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Letters of one baseline without a wide gap between them. */
record Segment(List<Glyph> letters, List<Glyph> spaces, float x, float right, float y) {

    static Segment of(List<Glyph> letters, List<Glyph> spaces, float y) {
        float right = (float) letters.stream().mapToDouble(Glyph::right).max().orElse(0);
        return new Segment(letters, spaces, letters.get(0).x(), right, y);
    }

    /** Segments of one baseline as one. */
    static Segment joined(List<Segment> parts) {
        List<Glyph> letters = new ArrayList<>();
        List<Glyph> spaces = new ArrayList<>();
        for (Segment part : parts) {
            letters.addAll(part.letters);
            spaces.addAll(part.spaces);
        }
        letters.sort(Comparator.comparingDouble(Glyph::x));
        return of(letters, spaces, parts.get(0).y);
    }

    float width() {
        return right - x;
    }

    PrintedLine line() {
        return LineText.of(letters, spaces);
    }
}
