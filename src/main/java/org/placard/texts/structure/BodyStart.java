package org.placard.texts.structure;

import java.util.List;
import java.util.regex.Matcher;
import org.placard.texts.TextKind;
import org.placard.texts.language.Openers;
import org.placard.texts.source.Block;

/**
 * Where the masthead ends and the text begins.
 *
 * @param at the first block of the text
 * @param kind of the document, where it has no enacting words to go by; null where the masthead says it
 */
record BodyStart(int at, TextKind kind) {

    static BodyStart of(List<Block> blocks) {
        int amendment = KindReader.amendment(blocks);
        if (amendment >= 0) {
            return new BodyStart(AmendmentBody.start(blocks, amendment), TextKind.AMENDMENT);
        }
        int enacting = enactingWords(blocks);
        int start = enacting < blocks.size() ? enacting : withoutEnactingWords(blocks);
        return start < blocks.size() ? new BodyStart(start, null) : ofOthers(blocks);
    }

    /** Whether the text is made of the paragraphs of a resolution. */
    boolean isResolution() {
        return kind != TextKind.AMENDMENT && kind != TextKind.UNKNOWN;
    }

    private static BodyStart ofOthers(List<Block> blocks) {
        TextKind kind = KindReader.withoutEnactingWords(blocks);
        boolean statement = kind == TextKind.PRESIDENTS_STATEMENT;
        return new BodyStart(statement ? StatementBody.start(blocks) : StatementBody.firstSentence(blocks), kind);
    }

    private static int enactingWords(List<Block> blocks) {
        int at = 0;
        while (at < blocks.size() && !enacts(blocks.get(at).text())) {
            at++;
        }
        return at;
    }

    private static boolean enacts(String text) {
        return EnactingWords.are(text) || EnactingWords.openingOf(text) > 0;
    }

    private static int withoutEnactingWords(List<Block> blocks) {
        int at = 0;
        while (at < blocks.size() && !opensText(blocks.get(at).text())) {
            at++;
        }
        return at;
    }

    private static boolean opensText(String text) {
        Matcher marked = Numbering.preambular(text);
        String words = marked.lookingAt() ? text.substring(marked.end()) : text;
        boolean preambular = text.endsWith(",") && Openers.opensPreambular(words);
        Matcher number = Numbering.operative(text);
        boolean first = Numbering.opensOperative(text) && number.lookingAt() && Numbering.numberOf(number) == 1;
        return preambular || first && Openers.opensOperative(text.substring(number.end()));
    }
}
