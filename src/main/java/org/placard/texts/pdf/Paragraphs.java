package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.texts.source.Block;
import org.placard.texts.source.Inline;

/** Joins printed lines to paragraphs, by distance, indent, style and numbers, also over the ends of columns and pages. */
final class Paragraphs {

    private final List<Run> runs;
    private final Hyphens hyphens;
    private final ParagraphStarts starts;
    private final List<Block> blocks = new ArrayList<>();
    private final List<PrintedLine> open = new ArrayList<>();
    private Run before;
    private boolean afterBreak;

    Paragraphs(List<Run> runs, float bodySize, Hyphens hyphens) {
        this.runs = runs;
        this.hyphens = hyphens;
        this.starts = new ParagraphStarts(bodySize, leading(runs, bodySize), indents(runs, bodySize));
    }

    List<Block> blocks() {
        for (Run run : runs) {
            for (int i = 0; i < run.lines().size(); i++) {
                take(run, i);
            }
            before = run;
        }
        close();
        return blocks;
    }

    private void take(Run run, int at) {
        PrintedLine line = run.lines().get(at);
        if (!open.isEmpty()) {
            boolean goesOn =
                    at > 0 ? !starts.startsNew(open, line, run) : starts.goesOnAfterBreak(open, line, run, before);
            if (!goesOn) {
                close();
                afterBreak = at == 0 && !starts.areSure();
            }
        }
        open.add(line);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Inline text = hyphens.join(open).from(0);
        if (!text.text().isEmpty()) {
            List<String> lines = open.stream().map(PrintedLine::text).toList();
            blocks.add(new Block(blocks.size() + 1, lines, text, afterBreak, isHeading(text.text())));
        }
        open.clear();
        afterBreak = false;
    }

    /** All of it in bold, with a letter in it. */
    private boolean isHeading(String text) {
        return open.stream().allMatch(PrintedLine::bold) && text.chars().anyMatch(Character::isLetter);
    }

    /** The distance between most lines of the text. */
    private static float leading(List<Run> runs, float bodySize) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Run run : runs) {
            for (int i = 1; i < run.lines().size(); i++) {
                PrintedLine above = run.lines().get(i - 1);
                PrintedLine line = run.lines().get(i);
                float gap = line.y() - above.y();
                boolean text = Math.abs(line.size() - bodySize) < 0.6f && gap > 0 && gap < bodySize * 3;
                if (text) {
                    counts.merge(Math.round(gap * 4), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 4f)
                .orElse(bodySize * 1.2f);
    }

    /** Whether first lines of paragraphs stand further in. */
    private static boolean indents(List<Run> runs, float bodySize) {
        int indented = 0;
        for (Run run : runs) {
            for (int i = 0; i + 1 < run.lines().size(); i++) {
                float in = run.lines().get(i).x() - run.lines().get(i + 1).x();
                boolean atLeft = Math.abs(run.lines().get(i + 1).x() - run.left()) < 3;
                indented += atLeft && in > bodySize * 0.8f && in < bodySize * 6 ? 1 : 0;
            }
        }
        return indented >= 3;
    }
}
