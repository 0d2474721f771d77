package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.Footnote;
import org.placard.texts.source.Line;
import org.placard.texts.source.LineJoints;

/** Collects the footnotes that stand at the end of a printed page, under a rule of underscores. */
final class PageNotes {

    private static final Pattern RULE = Pattern.compile("_{5,}");
    private static final Pattern START = Pattern.compile("(\\*{1,3}|\\d{1,3})\\s+(\\S.*)");

    private final List<Line> lines;
    private final Set<Integer> furniture;
    private final List<Footnote> notes;
    private final LineJoints joints;
    private final List<String> open = new ArrayList<>();
    private String mark;
    private int startLine;

    private PageNotes(List<Line> lines, Set<Integer> furniture, List<Footnote> notes, LineJoints joints) {
        this.lines = lines;
        this.furniture = furniture;
        this.notes = notes;
        this.joints = joints;
    }

    /** Adds the footnotes found to {@code notes} and their lines to {@code furniture}. */
    static void collect(List<Line> lines, Set<Integer> furniture, List<Footnote> notes, LineJoints joints) {
        PageNotes collector = new PageNotes(lines, furniture, notes, joints);
        int at = 0;
        while (at < lines.size()) {
            at = collector.opensAt(at) ? collector.take(at) : at + 1;
        }
    }

    private boolean opensAt(int at) {
        if (!RULE.matcher(lines.get(at).text().strip()).matches()) {
            return false;
        }
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && START.matcher(lines.get(next).text().strip()).matches();
    }

    private int take(int rule) {
        int at = rule;
        furniture.add(at++);
        while (at < lines.size() && !furniture.contains(at)) {
            takeLine(lines.get(at));
            furniture.add(at++);
        }
        close();
        return at;
    }

    private void takeLine(Line line) {
        String text = line.text().strip();
        Matcher start = START.matcher(text);
        if (start.matches() && isNext(start.group(1))) {
            close();
            mark = start.group(1);
            startLine = line.number();
            open.add(start.group(2));
        } else if (!text.isEmpty()) {
            open.add(text);
        }
    }

    /** Footnotes count up: another number at the start of a line goes on with the footnote before. */
    private boolean isNext(String printed) {
        boolean first = open.isEmpty() || printed.startsWith("*");
        boolean counts = !open.isEmpty() && mark.startsWith("*");
        return first || counts || Integer.parseInt(printed) == Integer.parseInt(mark) + 1;
    }

    private void close() {
        if (!open.isEmpty()) {
            notes.add(new Footnote(mark, joints.join(open), startLine));
            open.clear();
        }
    }
}
