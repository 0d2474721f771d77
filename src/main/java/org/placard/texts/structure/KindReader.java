package org.placard.texts.structure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placard.texts.TextKind;
import org.placard.texts.source.Block;

/** Says what a document is from the words before its enacting words. */
final class KindReader {

    /** How far down a masthead goes in a document without enacting words. */
    private static final int FIRST_BLOCKS = 40;

    private static final String SYMBOL = "(?:document\\s+)?[AES]/[A-Z0-9]";
    private static final Pattern AMENDMENT = Pattern.compile("(?is)(?:^|.*:)\\W{0,4}(?:proposed |revised |draft )?"
            + "(?:oral )?(?:sub-?)?amendments?\\*{0,3}\\s+(?:\\([^)]{1,40}\\)\\s+)?(?:proposed\\s+)?to\\s+(?:the\\s+)?"
            + "(?:(?:oral|revised|proposed|title of)\\s+){0,2}(?:draft|(?:sub-?)?amendments?|" + SYMBOL + ").*");
    private static final Pattern BARE_AMENDMENT = Pattern.compile(
            "(?is)(?:.*:\\W{0,4}(?:oral )?(?:sub-?)?amendments?\\W{0,4}"
                    + "|oral (?:sub-?)?amendments?\\W{0,4}|(?:oral )?(?:sub-?)?amendments?\\*{0,3} (?:submitted|proposed) by .*)");
    private static final Pattern DECISION = Pattern.compile("\\b[Dd]raft\\s+decisions?\\b");
    private static final Pattern ADOPTED =
            Pattern.compile("\\bResolutions?\\s+(?:[\\d/]{1,9}\\s+(?:\\(\\d{4}\\)\\s+)?)?[Aa]dopted\\b");
    private static final Pattern ADOPTED_DECISION = Pattern.compile("\\bDecisions?\\s+(?:[\\d/]{1,9}\\s+)?adopted\\b");
    private static final Pattern STATEMENT =
            Pattern.compile("\\b([Ss]tatement\\s+by\\s+the\\s+President|President[’']s\\s+[Ss]tatement|PRST)\\b");
    private static final Pattern DRAFT = Pattern.compile("\\b[Dd]raft\\s+resolutions?\\b");
    private static final Pattern PROPOSAL = Pattern.compile(
            "(?is)(?:revised )?draft (?:resolutions?|decisions?)\\*{0,3}(?: (?:submitted|proposed|recommended)\\b.*)?");

    private KindReader() {}

    /** What the words before the enacting words say. */
    static TextKind of(String head) {
        if (ADOPTED.matcher(head).find()) {
            return TextKind.ADOPTED_RESOLUTION;
        }
        if (ADOPTED_DECISION.matcher(head).find()) {
            return TextKind.ADOPTED_DECISION;
        }
        if (DRAFT.matcher(head).find()) {
            return TextKind.DRAFT_RESOLUTION;
        }
        if (DECISION.matcher(head).find()) {
            return TextKind.DRAFT_DECISION;
        }
        return STATEMENT.matcher(head).find() ? TextKind.PRESIDENTS_STATEMENT : TextKind.UNKNOWN;
    }

    /** The block that says that the document amends another; -1 where none does. */
    static int amendment(List<Block> blocks) {
        for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
            String text = blocks.get(i).text();
            if (EnactingWords.are(text)) {
                return -1;
            }
            if (AMENDMENT.matcher(text).matches()
                    || BARE_AMENDMENT.matcher(text).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** What a document without enacting words is: only a line of its own says it, not words in its text. */
    static TextKind withoutEnactingWords(List<Block> blocks) {
        return blocks.stream()
                .limit(FIRST_BLOCKS)
                .flatMap(block -> Stream.concat(Stream.of(block.text()), block.lines().stream()))
                .filter(text -> SponsorsLine.is(text) || PROPOSAL.matcher(text).matches() || isShortHead(text))
                .map(KindReader::of)
                .filter(kind -> kind != TextKind.UNKNOWN)
                .findFirst()
                .orElse(TextKind.UNKNOWN);
    }

    private static boolean isShortHead(String text) {
        boolean adopted = text.startsWith("Resolution") || text.startsWith("Decision");
        return adopted
                || text.length() < 60 && STATEMENT.matcher(text).find()
                || text.startsWith("Draft") && STATEMENT.matcher(text).find();
    }
}
