package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.Place;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;
import org.placard.texts.language.Openers;
import org.placard.texts.source.Block;
import org.placard.texts.source.Inline;

/**
 * Reads the blocks from the enacting words on into paragraphs: preamble, operative part, closing matter,
 * annexes.
 */
final class ParagraphReader {

    private enum Part {
        PREAMBLE,
        OPERATIVE,
        CLOSING,
        ANNEX
    }

    private final Consumer<Warning> warnings;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final SubLevels levels = new SubLevels();
    private Part part = Part.PREAMBLE;
    private boolean quoted;
    private int preambular;
    private int operative;

    ParagraphReader(Consumer<Warning> warnings) {
        this.warnings = warnings;
    }

    List<Paragraph> read(List<Block> blocks) {
        blocks.forEach(this::take);
        return paragraphs;
    }

    private void take(Block printed) {
        Block block = quoted ? unquoted(printed) : printed;
        int enacting = EnactingWords.openingOf(block.text());
        if (paragraphs.isEmpty() && enacting > 0) {
            quoted = isQuote(block.text().charAt(0));
            add(ParagraphKind.ENACTING, null, 1, new Inline(block.text().substring(0, enacting), List.of()), block);
            takeEnacted(block.with(block.inline().from(enacting)));
        } else if (part != Part.ANNEX && EnactingWords.are(block.text())) {
            enact(block);
        } else {
            takeUnlessEmpty(block);
        }
    }

    /** In a text that is quoted whole, every paragraph may open with a quotation mark that nothing closes. */
    private static Block unquoted(Block block) {
        String text = block.text();
        boolean open = !text.isEmpty() && isQuote(text.charAt(0));
        boolean closed = open && text.indexOf(text.charAt(0) == '“' ? '”' : '"', 1) > 0;
        return open && !closed ? block.with(block.inline().from(1)) : block;
    }

    private static boolean isQuote(char c) {
        return c == '“' || c == '"';
    }

    /** "The General Assembly, recalling its decision 75/511, decides to wait.": one sentence that decides. */
    private void takeEnacted(Block block) {
        if (block.text().endsWith(".") && Sentences.opensInLowerCase(block.text())) {
            unnumbered(block);
        } else {
            takeUnlessEmpty(block);
        }
    }

    /** A document may hold several resolutions, A, B and so on: each counts its paragraphs from one. */
    private void enact(Block block) {
        quoted = isQuote(block.text().charAt(0));
        part = Part.PREAMBLE;
        preambular = 0;
        operative = 0;
        add(ParagraphKind.ENACTING, null, 1, block.inline(), block);
    }

    private void takeUnlessEmpty(Block block) {
        if (!block.text().isEmpty()) {
            takeIn(block);
        }
    }

    private void takeIn(Block block) {
        if (ClosingMatter.opensAnnex(block.text())) {
            annex(block);
        } else if (part == Part.ANNEX) {
            takeInAnnex(block);
        } else if (part == Part.CLOSING || ClosingMatter.opens(block.text())) {
            part = Part.CLOSING;
            add(ParagraphKind.OTHER, null, 1, block.inline(), block);
        } else {
            takeInBody(block);
        }
    }

    private void takeInBody(Block block) {
        Matcher number = Numbering.operative(block.text());
        Matcher preamble = Numbering.preambular(block.text());
        if (Numbering.opensOperative(block.text()) && number.lookingAt()) {
            numbered(block, Numbering.numberOf(number), number.end());
        } else if (preamble.lookingAt()) {
            preambular(block.with(block.inline().from(preamble.end())));
        } else if (opensWithoutNumber(block.text())) {
            unnumbered(block);
        } else if (opensSub(block)) {
            sub(block);
        } else {
            plain(block);
        }
    }

    private void numbered(Block block, int number, int textFrom) {
        if (number == 1 && startsAgain() || part == Part.PREAMBLE) {
            operative = 0;
        }
        if (number != operative + 1) {
            warnings.accept(Warning.of(
                    WarningCode.NUMBER_OUT_OF_ORDER, new Place(block.line(), "OP " + number), operative + 1, number));
        }
        operative = number;
        operative(block, block.inline().from(textFrom));
    }

    /**
     * Short drafts leave the numbers out, and some sources lose them; a paragraph of the preamble ends with a
     * comma.
     */
    private static boolean opensWithoutNumber(String text) {
        return Character.isLetter(text.charAt(0)) && Openers.opensOperative(text) && !text.endsWith(",");
    }

    private void unnumbered(Block block) {
        operative++;
        operative(block, block.inline());
    }

    private void operative(Block block, Inline text) {
        part = Part.OPERATIVE;
        levels.startAgain();
        add(ParagraphKind.OPERATIVE, String.valueOf(operative), 1, text, block);
    }

    private static boolean opensSub(Block block) {
        return Numbering.sub(block.text()).lookingAt()
                || Numbering.bullet(block.text()).lookingAt();
    }

    private void sub(Block block) {
        Matcher label = Numbering.sub(block.text());
        if (label.lookingAt()) {
            String number = Numbering.labelOf(label);
            int level = levels.levelOf(number);
            add(ParagraphKind.SUB, number, level, block.inline().from(label.end()), block);
        } else {
            Matcher bullet = Numbering.bullet(block.text());
            bullet.lookingAt();
            add(ParagraphKind.SUB, null, 2, block.inline().from(bullet.end()), block);
        }
    }

    private void plain(Block block) {
        if (namesSection(block)) {
            add(ParagraphKind.HEADING, null, 1, block.inline(), block);
        } else if (part == Part.PREAMBLE) {
            if (decidedInLetters() && Headings.is(block)) {
                annex(block);
            } else if (Headings.isSection(block) || preambular > 0 && Headings.isPlain(block)) {
                add(ParagraphKind.HEADING, null, 1, block.inline(), block);
            } else if (isQuoted(block.text())) {
                add(ParagraphKind.SUB, null, 2, block.inline(), block);
            } else {
                preambular(block);
            }
        } else if (lastKind() == ParagraphKind.HEADING && opensPreamble(block.text())) {
            part = Part.PREAMBLE;
            preambular(block);
        } else {
            boolean heading = Headings.is(block);
            add(heading ? ParagraphKind.HEADING : ParagraphKind.SUB, null, heading ? 1 : 2, block.inline(), block);
        }
    }

    /** Each part of a long resolution may have a preamble of its own. */
    private static boolean opensPreamble(String text) {
        return text.endsWith(",") && Openers.opensPreambular(text);
    }

    /** What another paragraph announced with a colon, and does not open as a paragraph does. */
    private boolean isQuoted(String text) {
        Paragraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
        boolean announced = last != null
                && last.kind() == ParagraphKind.PREAMBULAR
                && last.text().endsWith(":");
        return announced && Openers.of(text) == null;
    }

    /** After a heading, and after a chapeau without a number, paragraphs may count from one again. */
    private boolean startsAgain() {
        boolean chapeau =
                operative == 1 && paragraphs.get(paragraphs.size() - 1).text().endsWith(":");
        return chapeau || lastKind() == ParagraphKind.HEADING;
    }

    /** The name of a section, which may be long, stands under its number. */
    private boolean namesSection(Block block) {
        Paragraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
        return last != null
                && last.kind() == ParagraphKind.HEADING
                && Headings.isNumber(last.text())
                && Headings.isOpen(block);
    }

    private ParagraphKind lastKind() {
        return paragraphs.isEmpty()
                ? null
                : paragraphs.get(paragraphs.size() - 1).kind();
    }

    /** A decision of lettered parts alone ends with the last of them: what has a heading after it is attached. */
    private boolean decidedInLetters() {
        Paragraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
        return last != null && last.kind() == ParagraphKind.SUB && last.text().endsWith(".");
    }

    private void annex(Block block) {
        part = Part.ANNEX;
        add(ParagraphKind.ANNEX, null, 1, block.inline(), block);
    }

    private void preambular(Block block) {
        preambular++;
        add(ParagraphKind.PREAMBULAR, String.valueOf(preambular), 1, block.inline(), block);
    }

    private void takeInAnnex(Block block) {
        boolean heading = Headings.is(block);
        add(heading ? ParagraphKind.HEADING : ParagraphKind.ANNEX, null, 1, block.inline(), block);
    }

    private void add(ParagraphKind kind, String number, int level, Inline inline, Block block) {
        boolean opens = kind == ParagraphKind.PREAMBULAR || kind == ParagraphKind.OPERATIVE;
        String opener = opens ? Openers.of(inline.text()) : null;
        paragraphs.add(new Paragraph(kind, number, level, inline.text(), opener, inline.marks(), block.line()));
    }
}
