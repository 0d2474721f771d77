package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.placard.texts.language.Openers;
import org.placard.texts.source.Block;
import org.placard.texts.source.Inline;

/** Joins what a page break or a lost line cut in two, and remembers where. */
final class PageJoints {

    /** A heading is no longer; whatever is longer and has no end goes on over the page, in capitals or not. */
    private static final int SHORT = 160;

    private static final Pattern MIDWAY =
            Pattern.compile(" (?:a|an|and|at|by|for|from|in|its|of|on|or|the|their|to|with)$");

    private final List<Block> joined = new ArrayList<>();
    private final List<Block> halves = new ArrayList<>();
    private final Map<Integer, Integer> joints = new HashMap<>();

    /** The blocks, with cut ones joined. */
    List<Block> join(List<Block> blocks) {
        for (Block block : blocks) {
            if (!halves.isEmpty() && !goesOn(halves.get(halves.size() - 1), block)) {
                close();
            }
            halves.add(block);
        }
        close();
        return joined;
    }

    /** By the line where a joined paragraph starts: the line of its second half. */
    Map<Integer, Integer> joints() {
        return joints;
    }

    private void close() {
        if (halves.isEmpty()) {
            return;
        }
        Block first = halves.get(0);
        if (halves.size() > 1) {
            joints.put(first.line(), halves.get(1).line());
        }
        joined.add(first.with(Inline.joined(halves.stream().map(Block::inline).toList())));
        halves.clear();
    }

    private static boolean isMidway(String text) {
        return text.length() > SHORT || MIDWAY.matcher(text).find();
    }

    private static boolean goesOn(Block before, Block block) {
        if (EnactingWords.are(before.text()) || before.heading() || block.heading() || Numbering.opens(block.text())) {
            return false;
        }
        boolean finished = Sentences.end(before.text());
        if (Sentences.opensInLowerCase(block.text())) {
            return !finished || block.afterBreak();
        }
        if (block.afterBreak() && !finished && isMidway(before.text())) {
            return true;
        }
        boolean midway = !finished || before.text().endsWith(",");
        return block.afterBreak() && midway && Openers.of(block.text()) == null && !EnactingWords.are(block.text());
    }
}
