package org.placard.texts.akn;

import java.util.Objects;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.language.Openers;

/**
 * What a paragraph is when its element says no more: counted with those of its kind, on the level on which it stands, opened
 * by the words that open such paragraphs. Writer and reader go by it; what is otherwise is written in attributes of our own.
 */
final class Counter {

    private int preambular;
    private int operative;

    /** The number that the next paragraph of a kind has; null for kinds that are not counted. Enacting words begin anew. */
    String next(ParagraphKind kind) {
        if (kind == ParagraphKind.ENACTING) {
            preambular = 0;
            operative = 0;
        }
        return switch (kind) {
            case PREAMBULAR -> String.valueOf(++preambular);
            case OPERATIVE -> String.valueOf(++operative);
            default -> null;
        };
    }

    static String opener(ParagraphKind kind, String text) {
        boolean opens = kind == ParagraphKind.PREAMBULAR || kind == ParagraphKind.OPERATIVE;
        return opens ? Openers.of(text) : null;
    }

    /** Tells in the element what the paragraph has and its place does not say. */
    static void tell(Element element, Paragraph paragraph, String number, int level) {
        if (!Objects.equals(paragraph.number(), number)) {
            element.with(Element.OWN + "number", paragraph.number() == null ? "" : paragraph.number());
        }
        if (paragraph.level() != level) {
            element.with(Element.OWN + "level", paragraph.level());
        }
        String opener = paragraph.opener();
        boolean marked = opener != null && paragraph.text().startsWith(opener);
        boolean understood = opener == null && opener(paragraph.kind(), paragraph.text()) == null;
        if (!marked && !understood) {
            element.with(Element.OWN + "opener", opener == null ? "" : opener);
        }
    }
}
