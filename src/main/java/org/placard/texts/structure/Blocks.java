package org.placard.texts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.texts.source.Block;
import org.placard.texts.source.Line;
import org.placard.texts.source.LineJoints;
import org.placard.texts.source.Markup;

/**
 * Gathers lines into blocks: at blank lines, at headings, at the enacting words, and where a number opens a
 * paragraph.
 */
final class Blocks {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+");
    private static final Pattern QUOTE = Pattern.compile("[>\\s]*>\\s*");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3}\\.|\\([a-z]{1,3}\\))(\\s.*)?");

    private static final Pattern NOTE = Pattern.compile("\\*{1,3} [A-Z]");
    private static final Pattern SUBMITTED =
            Pattern.compile(":\\W{0,4}(?:revised )?draft (?:resolution|decision)[*\\s]{0,4}$");
    private static final Pattern UNNUMBERED = Pattern.compile("\\d{1,3}/(?:\\.{3}|…)");

    private final Set<Integer> furniture;
    private final Markup markup;
    private final LineJoints joints;
    private final Set<Integer> openings;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private int openedAt;
    private boolean afterBreak;

    private Blocks(List<Line> lines, Set<Integer> furniture, Markup markup, LineJoints joints) {
        this.furniture = furniture;
        this.markup = markup;
        this.joints = joints;
        this.openings = DenseLines.openings(lines);
    }

    /**
     * The blocks of a source; lines whose index is in {@code furniture} are left out and count as the end of a
     * page.
     */
    static List<Block> of(List<Line> lines, Set<Integer> furniture, Markup markup, LineJoints joints) {
        Blocks gathering = new Blocks(lines, furniture, markup, joints);
        for (int i = 0; i < lines.size(); i++) {
            gathering.take(i, lines.get(i));
        }
        gathering.close(false);
        return gathering.blocks;
    }

    private void take(int index, Line line) {
        if (furniture.contains(index)) {
            close(false);
            afterBreak = true;
        } else if (line.isBlank()) {
            close(false);
        } else {
            takeText(index, line);
        }
    }

    private void takeText(int index, Line line) {
        String text = line.text().strip();
        String unquoted = markup == Markup.MARKDOWN ? withoutQuote(text) : text;
        boolean heading = markup == Markup.MARKDOWN && HEADING.matcher(unquoted).lookingAt();
        if (heading || openings.contains(index) || opensParagraph(unquoted)) {
            close(false);
        }
        openedAt = open.isEmpty() ? line.number() : openedAt;
        open.add(heading ? HEADING.matcher(unquoted).replaceFirst("") : unquoted);
        if (heading || EnactingWords.are(unquoted)) {
            close(heading);
        }
    }

    private static String withoutQuote(String text) {
        Matcher quote = QUOTE.matcher(text);
        return quote.lookingAt() ? text.substring(quote.end()) : text;
    }

    private boolean opensParagraph(String text) {
        if (open.isEmpty()) {
            return false;
        }
        String before = open.get(open.size() - 1);
        boolean apart = NUMBERED.matcher(text).matches()
                || Numbering.opensOperative(text)
                || Numbering.preambular(text).lookingAt()
                || NOTE.matcher(text).lookingAt()
                || ClosingMatter.opens(text);
        return EnactingWords.are(text) || apart && Sentences.end(before) || afterHead(before, text);
    }

    /** A sponsors line ends with what it submits, and a number that is not given yet opens the title. */
    private static boolean afterHead(String before, String text) {
        return SUBMITTED.matcher(before).find() || UNNUMBERED.matcher(text).lookingAt();
    }

    private void close(boolean heading) {
        if (open.isEmpty()) {
            return;
        }
        List<String> texts = open.stream().map(text -> markup.read(text).text()).toList();
        blocks.add(new Block(openedAt, texts, markup.read(joints.join(open)).from(0), afterBreak, heading));
        open.clear();
        afterBreak = false;
    }
}
