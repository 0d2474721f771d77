package org.placard.texts.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.source.Block;
import org.placard.texts.source.Inline;

/** Reads the blocks of a text that is no resolution: its paragraphs play no part in one, but keep their numbers. */
final class PlainParagraphs {

    private static final Pattern NUMBER = Pattern.compile("(?:(\\d{1,3})[.)]|\\(([a-z]{1,4})\\))\\s+(?=\\S)");

    private PlainParagraphs() {}

    static List<Paragraph> of(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !block.text().isBlank())
                .map(PlainParagraphs::paragraph)
                .toList();
    }

    private static Paragraph paragraph(Block block) {
        Matcher number = NUMBER.matcher(block.text());
        if (number.lookingAt()) {
            boolean letter = number.group(1) == null;
            return other(
                    number.group(letter ? 2 : 1), letter ? 2 : 1, block.inline().from(number.end()), block);
        }
        return Headings.is(block)
                ? new Paragraph(
                        ParagraphKind.HEADING,
                        null,
                        1,
                        block.text(),
                        null,
                        block.inline().marks(),
                        block.line())
                : other(null, 1, block.inline(), block);
    }

    private static Paragraph other(String number, int level, Inline inline, Block block) {
        return new Paragraph(ParagraphKind.OTHER, number, level, inline.text(), null, inline.marks(), block.line());
    }
}
