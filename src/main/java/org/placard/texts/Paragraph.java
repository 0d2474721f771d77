package org.placard.texts;

import java.util.List;

/**
 * One paragraph of a text.
 *
 * @param number "7" for the seventh preambular or operative paragraph, "a" or "iv" for a sub-paragraph, else null
 * @param level 1 for paragraphs, 2 for (a), 3 for (i)
 * @param text plain, in one line, without number, Markdown and footnote marks
 * @param opener the words that a preambular or operative paragraph opens with, such as "Reaffirming also", else
 * null
 * @param marks the footnote marks taken out of the text
 * @param line the line of the source where the paragraph starts, from 1
 */
public record Paragraph(
        ParagraphKind kind, String number, int level, String text, String opener, List<FootnoteMark> marks, int line) {

    public Paragraph {
        marks = marks == null ? List.of() : List.copyOf(marks);
    }
}
