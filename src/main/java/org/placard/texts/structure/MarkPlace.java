package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.List;
import org.placard.texts.source.Block;

/**
 * Where a mark stands.
 *
 * @param block index of the block
 * @param from offset of the mark in the block's text, the space before it included
 */
record MarkPlace(int block, int from, int to, String mark) {

    static final MarkPlace START = new MarkPlace(0, 0, 0, "");

    static boolean isNumber(String mark) {
        return !mark.isEmpty() && mark.length() <= 3 && mark.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean isAsterisk(String mark) {
        return mark.startsWith("*");
    }

    /** The first place of a mark in that shape after one place and before another, or null. */
    static MarkPlace find(List<Block> blocks, String mark, MarkShape shape, MarkPlace after, MarkPlace before) {
        for (int i = after.block; i < blocks.size() && i <= before.block; i++) {
            String text = blocks.get(i).text();
            int end = i == before.block ? before.from : text.length();
            int at = text.indexOf(mark, i == after.block ? after.to : 0);
            while (at >= 0 && at < end) {
                int from = shape.start(text, at, at + mark.length());
                if (from >= 0) {
                    return new MarkPlace(i, from, at + mark.length(), mark);
                }
                at = text.indexOf(mark, at + 1);
            }
        }
        return null;
    }

    /** Where an asterisk, or a run of them, of just that length stands right after a word. */
    static List<Integer> asterisks(String text, String mark) {
        List<Integer> starts = new ArrayList<>();
        int at = text.indexOf(mark, 1);
        while (at >= 0) {
            int end = at + mark.length();
            boolean whole = text.charAt(at - 1) != '*' && (end == text.length() || text.charAt(end) != '*');
            boolean afterWord = !Character.isWhitespace(text.charAt(at - 1));
            if (whole && afterWord && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                starts.add(at);
            }
            at = text.indexOf(mark, end);
        }
        return starts;
    }
}
