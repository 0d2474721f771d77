package org.placard.texts.source;

import java.util.ArrayList;
import java.util.List;

/** A line of the source, with its number from 1, without white space at its end. */
public record Line(int number, String text) {

    public boolean isBlank() {
        return text.isBlank();
    }

    public static List<Line> of(String source) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= source.length()) {
            int end = source.indexOf('\n', from);
            end = end < 0 ? source.length() : end;
            lines.add(new Line(lines.size() + 1, source.substring(from, end).stripTrailing()));
            from = end + 1;
        }
        return lines;
    }
}
