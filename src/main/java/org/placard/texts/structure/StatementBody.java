package org.placard.texts.structure;

import java.util.List;
import org.placard.texts.TextKind;
import org.placard.texts.source.Block;

/** Finds where a President's statement begins to speak: it has no enacting words and no openers of its own. */
final class StatementBody {

    private static final int SENTENCE = 12;

    private StatementBody() {}

    /** The first block after the words that make it a statement that reads like a sentence; the end if there is none. */
    static int start(List<Block> blocks) {
        boolean statement = false;
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (statement && isSentence(text)) {
                return i;
            }
            statement = statement || KindReader.of(text) == TextKind.PRESIDENTS_STATEMENT && !isSentence(text);
        }
        return blocks.size();
    }

    /** Where a text begins that says of itself only what it is, or nothing: at its first sentence; at its start without one. */
    static int firstSentence(List<Block> blocks) {
        int at = 0;
        while (at < blocks.size() && !isSentence(blocks.get(at).text())) {
            at++;
        }
        return at < blocks.size() ? at : 0;
    }

    private static boolean isSentence(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return ".:;,".indexOf(last) >= 0 && text.split("\\s+").length >= SENTENCE;
    }
}
