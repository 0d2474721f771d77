package org.placard.texts.source;

import java.util.List;

/**
 * A piece of a source that stands by itself: a paragraph, a heading, a line of the masthead.
 *
 * @param line where it starts in the source: a line from 1, or, in formats without lines, the number of its paragraph
 * @param lines its printed lines without markup; one where the format knows no lines
 * @param inline all of it in one line, without markup; the number of a numbered paragraph ("7.", "(a)") stands in it
 * @param afterBreak whether a page ended between the block before and this one
 * @param heading whether the markup calls it a heading
 */
public record Block(int line, List<String> lines, Inline inline, boolean afterBreak, boolean heading) {

    public String text() {
        return inline.text();
    }

    public Block with(Inline other) {
        return new Block(line, lines, other, afterBreak, heading);
    }

    public Block afterBreak(boolean itIs) {
        return new Block(line, lines, inline, itIs, heading);
    }
}
