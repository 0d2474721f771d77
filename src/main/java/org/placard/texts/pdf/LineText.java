package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.placard.texts.FootnoteMark;

/** Writes the letters of one line down: words, spaces by the gaps between letters, raised marks set apart. */
final class LineText {

    private static final Pattern MARK = Pattern.compile("\\d{1,3}(?:,\\s?\\d{1,3})*|\\*{1,4}|[†‡§]");
    private static final int LONGEST_MARK = 40;
    private static final Pattern UNIT = Pattern.compile("(?:^|[\\d\\s/])(?:[kcdm]?m|ft|mi|s)$");
    private static final int LONGEST_UNIT = 3;
    private static final Pattern LABEL =
            Pattern.compile("\\d{1,3}\\.|\\([a-z]{1,5}\\)|[•●▪–—-]|[A-Z]{0,2}-?\\d{1,3}/\\S{1,6}|[IVX]{1,5}\\.?");

    /** The narrowest gap between two words, as a share of the size of the letters. */
    private static final float WORD_GAP = 0.19f;

    /** A space that the file writes counts if it was given at least this room. */
    private static final float WRITTEN_GAP = 0.07f;

    private static final float TAB = 0.6f;
    private static final float SMALL = 0.82f;
    private static final float RAISED = 0.12f;

    private final List<Glyph> letters;
    private final double[] spaces;
    private final float size;
    private final float baseline;
    private final StringBuilder text = new StringBuilder();
    private final List<FootnoteMark> marks = new ArrayList<>();
    private float firstWordEnd;
    private float textX;

    private LineText(List<Glyph> letters, List<Glyph> spaces) {
        this.letters = letters;
        this.spaces = spaces.stream().mapToDouble(Glyph::x).sorted().toArray();
        Glyph main =
                letters.stream().max(Comparator.comparingDouble(Glyph::size)).orElseThrow();
        this.size = mostSize();
        this.baseline = letters.stream()
                .filter(glyph -> glyph.size() >= size * SMALL)
                .map(Glyph::y)
                .reduce((a, b) -> b)
                .orElse(main.y());
        this.textX = letters.get(0).x();
    }

    /** @param letters of one line, from left to right, none of them blank */
    static PrintedLine of(List<Glyph> letters, List<Glyph> spaces) {
        LineText line = new LineText(letters, spaces);
        line.write();
        return line.line();
    }

    private float mostSize() {
        return Sizes.most(letters);
    }

    private void write() {
        int at = 0;
        while (at < letters.size()) {
            int end = at;
            while (end < letters.size() && end - at <= LONGEST_MARK && isRaised(letters.get(end))) {
                end++;
            }
            if (end > at && takeMark(at, end)) {
                at = end;
            } else {
                take(at++);
            }
        }
    }

    private boolean isRaised(Glyph glyph) {
        return glyph.size() <= size * SMALL && glyph.y() < baseline - size * RAISED;
    }

    private boolean takeMark(int from, int to) {
        StringBuilder raised = new StringBuilder();
        letters.subList(from, to).forEach(glyph -> raised.append(glyph.text()));
        String mark = raised.toString().strip();
        boolean power = mark.length() == 1 && Character.isDigit(mark.charAt(0)) && endsWithUnit();
        if (to - from > LONGEST_MARK || !MARK.matcher(mark).matches() || power) {
            return false;
        }
        for (String one : mark.split(",\\s?")) {
            marks.add(new FootnoteMark(one, text.length()));
        }
        return true;
    }

    private boolean endsWithUnit() {
        int from = Math.max(0, text.length() - LONGEST_UNIT);
        return UNIT.matcher(text)
                .region(from, text.length())
                .useAnchoringBounds(false)
                .find();
    }

    private void take(int at) {
        Glyph glyph = letters.get(at);
        if (at > 0 && gapBefore(at)) {
            space(glyph, glyph.x() - letters.get(at - 1).right());
        }
        text.append(Letters.plain(glyph.text()));
    }

    private void space(Glyph next, float gap) {
        if (text.length() == 0 || text.charAt(text.length() - 1) == ' ') {
            return;
        }
        if (firstWordEnd == 0) {
            firstWordEnd = next.x() - gap;
            boolean label = gap > size * TAB && LABEL.matcher(text).matches();
            textX = label ? next.x() : textX;
        }
        text.append(' ');
    }

    private boolean gapBefore(int at) {
        Glyph before = letters.get(at - 1);
        Glyph glyph = letters.get(at);
        float gap = glyph.x() - before.right();
        return gap > size * WORD_GAP || gap > size * WRITTEN_GAP && spaceBetween(before, glyph);
    }

    private boolean spaceBetween(Glyph before, Glyph after) {
        int found = Arrays.binarySearch(spaces, before.x());
        int next = found < 0 ? -found - 1 : found + 1;
        return next < spaces.length && spaces[next] < after.x() + after.width() / 2;
    }

    private PrintedLine line() {
        String written = text.toString();
        String plain = Directions.logical(written).stripTrailing();
        List<FootnoteMark> placed = marks.stream()
                .map(mark -> new FootnoteMark(mark.mark(), Math.min(mark.at(), plain.length())))
                .toList();
        Glyph first = letters.get(0);
        Glyph last = letters.get(letters.size() - 1);
        float wordEnd = firstWordEnd == 0 ? last.right() : firstWordEnd;
        return new PrintedLine(
                plain,
                placed,
                first.x(),
                last.right(),
                baseline,
                size,
                wordEnd - first.x(),
                textX,
                all(true),
                all(false));
    }

    private boolean all(boolean bold) {
        return letters.stream()
                .filter(glyph -> Character.isLetterOrDigit(glyph.text().codePointAt(0)))
                .allMatch(glyph -> bold ? glyph.bold() : glyph.italic());
    }
}
