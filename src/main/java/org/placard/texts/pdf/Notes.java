package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.Footnote;

/**
 * Footnotes at the ends of pages and columns: under a short rule, drawn or of underscores, or, without one, in smaller
 * letters and opened by a mark.
 */
final class Notes {

    private static final Pattern UNDERSCORES = Pattern.compile("_{5,}");
    private static final Pattern PLAIN_MARK = Pattern.compile("(\\*{1,4}|\\d{1,3}|[†‡§])\\s+(?=\\S)");
    private static final float SMALLER = 0.95f;
    private static final float LONGEST_RULE = 0.5f;
    private static final float SHORTEST_RULE = 20;

    private final float bodySize;
    private final Hyphens hyphens;
    private final List<Footnote> notes = new ArrayList<>();
    private final List<PrintedLine> open = new ArrayList<>();
    private String mark;
    private int last;
    private boolean raised;

    /** @param bodySize of most letters of the document */
    Notes(float bodySize, Hyphens hyphens) {
        this.bodySize = bodySize;
        this.hyphens = hyphens;
    }

    /** Takes the footnotes off the end of a run of lines and returns the lines before them. */
    List<PrintedLine> takeFrom(List<PrintedLine> run, Sheet sheet) {
        int start = start(run, sheet.rules(), sheet.width());
        int from = start;
        while (from < run.size() && UNDERSCORES.matcher(run.get(from).text()).matches()) {
            from++;
        }
        run.subList(from, run.size()).forEach(this::take);
        return run.subList(0, start);
    }

    List<Footnote> all() {
        close();
        return notes;
    }

    private int start(List<PrintedLine> run, List<Rule> rules, float width) {
        for (int i = run.size() - 1; i >= 0; i--) {
            if (i > 0 && ruleBetween(run.get(i - 1), run.get(i), rules, width) && isSmallOrMarked(run.get(i))
                    || UNDERSCORES.matcher(run.get(i).text()).matches() && i + 1 < run.size()) {
                return i;
            }
        }
        return startWithoutRule(run);
    }

    private boolean isSmallOrMarked(PrintedLine line) {
        return line.size() < bodySize * SMALLER || line.startsWithMark();
    }

    /** A rule that stands further below the line above than what underlines words. */
    private static boolean ruleBetween(PrintedLine above, PrintedLine below, List<Rule> rules, float width) {
        return rules.stream()
                .anyMatch(rule -> rule.y() > above.y() + 3
                        && rule.y() < below.y()
                        && rule.length() > SHORTEST_RULE
                        && rule.length() < width * LONGEST_RULE
                        && rule.x() < below.right());
    }

    private int startWithoutRule(List<PrintedLine> run) {
        int start = run.size();
        for (int i = run.size() - 1; i >= 0 && run.get(i).size() < bodySize * SMALLER; i--) {
            start = opensNote(run.get(i)) ? i : start;
        }
        return start;
    }

    private static boolean opensNote(PrintedLine line) {
        return line.startsWithMark() || PLAIN_MARK.matcher(line.text()).lookingAt();
    }

    private void take(PrintedLine line) {
        Matcher plain = PLAIN_MARK.matcher(line.text());
        if (line.startsWithMark()) {
            raised = true;
            open(line.marks().get(0).mark(), line, 0);
        } else if (plain.lookingAt() && follows(plain.group(1))) {
            open(plain.group(1), line, plain.end());
        } else if (mark != null) {
            open.add(line);
        }
    }

    /** A line of a note may open with a figure by chance: notes have raised figures, or follow each other in number. */
    private boolean follows(String opens) {
        return !Character.isDigit(opens.charAt(0)) || !raised && Integer.parseInt(opens) == last + 1;
    }

    private void open(String newMark, PrintedLine line, int from) {
        close();
        mark = newMark;
        last = Character.isDigit(newMark.charAt(0)) ? Integer.parseInt(newMark) : last;
        open.add(line.from(from));
    }

    private void close() {
        if (!open.isEmpty()) {
            notes.add(new Footnote(mark, hyphens.join(open).text(), notes.size() + 1));
            open.clear();
            mark = null;
        }
    }
}
