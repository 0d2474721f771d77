package org.placard.texts.structure;

import java.util.regex.Pattern;
import org.placard.texts.source.Block;

/** Headings between paragraphs: short, no stop at the end, no opener. */
final class Headings {

    private static final int LONGEST = 160;
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}\\.?\\s+\\S.*");

    private Headings() {}

    static boolean is(Block block) {
        String text = block.text();
        return block.heading()
                || text.length() < LONGEST && !Sentences.end(text) && Character.isUpperCase(text.charAt(0));
    }

    /** A heading within the preamble: only what the markup calls one, a roman section, or a lone roman number. */
    static boolean isSection(Block block) {
        String text = block.text();
        return block.heading()
                || text.length() < LONGEST
                        && !Sentences.end(text)
                        && ROMAN.matcher(text).matches()
                || text.length() < 6 && text.chars().allMatch(c -> "IVX.".indexOf(c) >= 0);
    }
}
