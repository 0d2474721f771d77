package org.placard.texts.source;

import java.util.List;
import org.placard.texts.Footnote;

/**
 * What a file says, in reading order, whatever its format: blocks without page furniture, and the footnotes taken out of
 * them.
 *
 * @param symbol the symbol that its pages carry, or null: then the masthead is searched for it
 */
public record SourceText(List<Block> blocks, List<Footnote> footnotes, String symbol) {

    public SourceText {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }
}
