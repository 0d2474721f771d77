package org.placard.texts.structure;

import java.util.regex.Pattern;
import org.placard.texts.language.Openers;
import org.placard.texts.source.Block;

/** Headings between paragraphs: short, no stop at the end, no opener. */
final class Headings {

    private static final int LONGEST = 160;
    private static final int SHORT = 60;
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}\\.?\\s+\\S.*");

    private Headings() {}

    static boolean is(Block block) {
        String text = block.text();
        return block.heading()
                || text.length() < LONGEST && !Sentences.end(text) && Character.isUpperCase(text.charAt(0));
    }

    /** A heading that stands as one only by its words, which are not those of a paragraph cut short. */
    static boolean isPlain(Block block) {
        String text = block.text();
        boolean words = Character.isLetter(text.charAt(0)) && text.indexOf(' ') > 0;
        return words && is(block) && !Openers.opensPreambular(text) || words && is(block) && text.length() < SHORT;
    }

    /** "IV", "B": the number of a section alone. */
    static boolean isNumber(String text) {
        return text.length() < 6 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '.');
    }

    /** Words without an end, however long, that are no paragraph. */
    static boolean isOpen(Block block) {
        return !Sentences.end(block.text()) && Openers.of(block.text()) == null;
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
