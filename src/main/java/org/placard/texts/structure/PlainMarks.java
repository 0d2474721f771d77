package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placard.texts.Footnote;
import org.placard.texts.source.Block;

/**
 * Takes footnote marks out of plain text, where they stand as digits like any others: "in the Middle East,1". A number is
 * a mark only where a footnote of that mark ends the page that the number is on, where the marks before and after it are
 * in order, and where it stands as no number does.
 */
final class PlainMarks {

    private final List<Block> blocks;
    private final List<Footnote> notes;

    private PlainMarks(List<Block> blocks, List<Footnote> notes) {
        this.blocks = new ArrayList<>(blocks);
        this.notes =
                notes.stream().sorted(Comparator.comparingInt(Footnote::line)).toList();
    }

    /** The blocks, with the marks of {@code notes} taken out of their texts. */
    static List<Block> bind(List<Block> blocks, List<Footnote> notes) {
        PlainMarks marks = new PlainMarks(blocks, notes);
        marks.bind();
        return marks.blocks;
    }

    private void bind() {
        int note = 0;
        int block = 0;
        while (note < notes.size()) {
            int blocksTo = endOfPage(block, notes.get(note).line());
            int notesTo = note + 1;
            while (notesTo < notes.size()
                    && isOfSamePage(blocksTo, notes.get(notesTo).line())) {
                notesTo++;
            }
            new PageMarks(blocks.subList(block, blocksTo), notes.subList(note, notesTo)).bind();
            note = notesTo;
            block = blocksTo;
        }
    }

    private int endOfPage(int from, int line) {
        int to = from;
        while (to < blocks.size() && blocks.get(to).line() < line) {
            to++;
        }
        return to;
    }

    private boolean isOfSamePage(int nextBlock, int line) {
        return nextBlock >= blocks.size() || blocks.get(nextBlock).line() > line;
    }
}
