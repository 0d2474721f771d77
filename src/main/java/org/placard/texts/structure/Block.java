package org.placard.texts.structure;

import java.util.List;
import org.placard.texts.source.Inline;

/**
 * Lines that stand together.
 *
 * @param line the number of the first one
 * @param lines their texts without markup
 * @param inline all of them in one line, without markup
 * @param afterBreak whether a page ended between the block before and this one
 * @param heading whether the markup calls it a heading
 */
record Block(int line, List<String> lines, Inline inline, boolean afterBreak, boolean heading) {

    String text() {
        return inline.text();
    }

    Block with(Inline other) {
        return new Block(line, lines, other, afterBreak, heading);
    }

    Block afterBreak(boolean itIs) {
        return new Block(line, lines, inline, itIs, heading);
    }
}
