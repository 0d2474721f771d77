package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.source.Block;

/** The text before the enacting words, searched with patterns: lines end with one line feed, blocks with two. */
final class HeadText {

    private final String text;
    private final List<int[]> starts = new ArrayList<>();

    HeadText(List<Block> blocks) {
        StringBuilder all = new StringBuilder();
        for (Block block : blocks) {
            starts.add(new int[] {all.length(), block.line()});
            all.append(String.join("\n", block.lines())).append("\n\n");
        }
        text = all.toString();
    }

    String text() {
        return text;
    }

    Matcher find(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher : null;
    }

    String first(Pattern pattern) {
        Matcher found = find(pattern);
        return found == null ? null : found.group(1).strip();
    }

    /** The line of the source where the block with an offset starts. */
    int lineAt(int offset) {
        int line = starts.isEmpty() ? 0 : starts.get(0)[1];
        for (int[] start : starts) {
            line = start[0] <= offset ? start[1] : line;
        }
        return line;
    }
}
