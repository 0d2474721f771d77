package org.placard.texts.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Says where one paragraph ends and the next begins. */
final class ParagraphStarts {

    private static final Pattern NUMBER = Pattern.compile("[“\"]?(\\d{1,3}\\.|\\([a-z]{1,5}\\)|[•●▪])\\s+\\S.*");
    private static final Pattern HEAD = Pattern.compile(
            "(Agenda items?:? \\d.*|Distr\\.?: .*|Original: .*|[A-Z][\\w-]+ session|\\d+(st|nd|rd|th) (plenary )?meeting( \\d.*)?|\\[Adopted .*|\\[.*\\])");
    private static final float LOOSE = 1.28f;
    private static final float INDENT = 0.8f;

    private final float bodySize;
    private final float leading;
    private final boolean indents;

    /**
     * @param leading the distance between lines of the text
     * @param indents whether first lines of paragraphs stand further in
     */
    ParagraphStarts(float bodySize, float leading, boolean indents) {
        this.bodySize = bodySize;
        this.leading = leading;
        this.indents = indents;
    }

    /** Whether a line opens a paragraph, coming after the lines of the one before, in the same column. */
    boolean startsNew(List<PrintedLine> open, PrintedLine line, Run run) {
        PrintedLine above = open.get(open.size() - 1);
        return line.y() - above.y() > Math.max(leading, line.size() * 1.1f) * LOOSE
                || differs(above, line)
                || isIndented(open, line)
                || isNumbered(line) && above.endsSentence()
                || above.endsSentence() && !line.bold() && !startsSmall(line) && couldHaveHeldMore(above, line, run)
                || standsAlone(line)
                || standsAlone(above);
    }

    private static boolean standsAlone(PrintedLine line) {
        return HEAD.matcher(line.text()).matches();
    }

    /** Whether the indents of first lines say where paragraphs begin, also at the top of a page. */
    boolean areSure() {
        return indents;
    }

    /**
     * Whether a line goes on with the paragraph that the column or page before left open: then that ended with a full line.
     *
     * @param before the column or page before
     */
    boolean goesOnAfterBreak(List<PrintedLine> open, PrintedLine line, Run run, Run before) {
        PrintedLine above = open.get(open.size() - 1);
        boolean other = differs(above, line)
                || above.italic() != line.italic()
                || isNumbered(line)
                || standsAlone(line)
                || standsAlone(above);
        if (other || above.endsSentence() && couldHaveHeldMore(above, line, before)) {
            return false;
        }
        boolean in = line.x() > run.left() + line.size() * INDENT;
        return indents && isText(line) && !in && run.lines().size() > 1
                ? !line.bold()
                : !above.endsSentence() && startsSmall(line);
    }

    private boolean isText(PrintedLine line) {
        return Math.abs(line.size() - bodySize) < 0.6f;
    }

    private static boolean startsSmall(PrintedLine line) {
        return !line.text().isEmpty() && Character.isLowerCase(line.text().codePointAt(0));
    }

    private static boolean differs(PrintedLine above, PrintedLine line) {
        return above.bold() != line.bold() || Math.abs(above.size() - line.size()) > 0.9f;
    }

    /** Further in than the line above, unless that one hangs out with its number. */
    private static boolean isIndented(List<PrintedLine> open, PrintedLine line) {
        PrintedLine above = open.get(open.size() - 1);
        float in = line.x() - above.x();
        float least = line.size() * INDENT;
        boolean hangs = open.size() == 1 && Math.abs(line.x() - above.textX()) < least && above.textX() > above.x();
        boolean out = open.size() > 1 && -in > least;
        return !hangs && (in > least || out);
    }

    private static boolean isNumbered(PrintedLine line) {
        return NUMBER.matcher(line.text()).matches();
    }

    /** The line above ends where the first word of this one would have had room. */
    private static boolean couldHaveHeldMore(PrintedLine above, PrintedLine line, Run run) {
        return above.right() + line.size() * 0.3f + line.firstWord() < run.right() - 1;
    }
}
