package org.placard.texts.akn;

import java.util.List;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;

/** Where the sub-paragraphs of a paragraph hang: each under the last one before it that is higher. */
final class Subs {

    /** Deeper than any text goes; what claims to be deeper stands on this level and says so. */
    static final int DEEPEST = 6;

    /** The level right under a paragraph. */
    static final int TOP = 2;

    private Subs() {}

    /** How many of the paragraphs from an index on are sub-paragraphs. */
    static int runAt(List<Paragraph> paragraphs, int from) {
        int to = from;
        while (to < paragraphs.size() && paragraphs.get(to).kind() == ParagraphKind.SUB) {
            to++;
        }
        return to - from;
    }

    /** How many of these hang under the first of them, if it stands on this level. */
    static int underFirst(List<Paragraph> subs, int level) {
        int end = 1;
        while (end < subs.size() && level < DEEPEST && subs.get(end).level() > level) {
            end++;
        }
        return end - 1;
    }
}
