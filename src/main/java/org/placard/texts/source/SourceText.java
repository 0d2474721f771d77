package org.placard.texts.source;

import java.util.List;
import org.placard.texts.Footnote;

/**
 * What a file says, in reading order, whatever its format: blocks without page furniture, and the footnotes taken out of
 * them.
 *
 * @param symbol the symbol that its pages carry, or null: then the masthead is searched for it
 * @param stated what the file says of its parts itself; null, as a rule, where it does not
 */
public record SourceText(List<Block> blocks, List<Footnote> footnotes, String symbol, StatedText stated) {

    public SourceText {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }

    /** A source whose parts are found by the way they are laid out and worded. */
    public SourceText(List<Block> blocks, List<Footnote> footnotes, String symbol) {
        this(blocks, footnotes, symbol, null);
    }
}
