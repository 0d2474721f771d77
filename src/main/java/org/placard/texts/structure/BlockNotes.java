package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.Footnote;
import org.placard.texts.FootnoteMark;
import org.placard.texts.source.Block;

/** Collects footnotes that stand as blocks of their own between paragraphs, wherever a page once ended. */
final class BlockNotes {

    private static final Pattern ASTERISK = Pattern.compile("(\\*{1,3})\\s+([A-Z].*)");
    private static final Pattern DEFINITION = Pattern.compile("\\[\\^(\\w{1,8})\\]:\\s*(.+)");

    private BlockNotes() {}

    /** The blocks without those that are footnotes, which are added to {@code notes}. */
    static List<Block> collect(List<Block> blocks, List<Footnote> notes) {
        List<Block> others = new ArrayList<>();
        boolean taken = false;
        for (Block block : blocks) {
            Footnote note = noteIn(block);
            if (note == null) {
                others.add(taken ? block.afterBreak(true) : block);
            } else {
                notes.add(note);
            }
            taken = note != null;
        }
        return others;
    }

    private static Footnote noteIn(Block block) {
        List<FootnoteMark> marks = block.inline().marks();
        if (!marks.isEmpty() && marks.get(0).at() == 0 && !block.text().isEmpty()) {
            return new Footnote(marks.get(0).mark(), block.text(), block.line());
        }
        Matcher definition = DEFINITION.matcher(block.text());
        if (definition.matches()) {
            return new Footnote(definition.group(1), definition.group(2), block.line());
        }
        Matcher asterisk = ASTERISK.matcher(block.text());
        return asterisk.matches() ? new Footnote(asterisk.group(1), asterisk.group(2), block.line()) : null;
    }
}
