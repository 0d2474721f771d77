package org.placard.texts.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;

/**
 * The paragraphs of a text by the part of the document that they belong to.
 *
 * @param preamble enacting words and preambular paragraphs before all else
 * @param body what follows, up to the closing matter
 * @param closing what follows the last operative paragraph: meeting, date, vote
 * @param annexes each with what follows it; the first begins with the first paragraph of an annex
 */
record Parts(List<Paragraph> preamble, List<Paragraph> body, List<Paragraph> closing, List<List<Paragraph>> annexes) {

    private static final Pattern ANNEX =
            Pattern.compile("(?i)(?:Annex|Appendix|Enclosure)(?: [IVX\\d]{1,5}| [A-Z])?\\.?(?: .{0,120})?");
    private static final int LONGEST_TITLE = 140;

    /** Each annex has metadata of its own: what calls itself an annex after so many is a paragraph of the last one. */
    private static final int MOST_ANNEXES = 100;

    static Parts of(List<Paragraph> paragraphs) {
        int annexes = first(paragraphs, ParagraphKind.ANNEX);
        int closing = startOfClosing(paragraphs.subList(0, annexes));
        int body = endOfPreamble(paragraphs.subList(0, closing));
        return new Parts(
                paragraphs.subList(0, body),
                paragraphs.subList(body, closing),
                paragraphs.subList(closing, annexes),
                annexes(paragraphs.subList(annexes, paragraphs.size())));
    }

    /** Whether a paragraph of an annex is the line that says so: "Annex II". */
    static boolean opensAnnex(Paragraph paragraph) {
        return paragraph.kind() == ParagraphKind.ANNEX
                && paragraph.text().length() < LONGEST_TITLE
                && ANNEX.matcher(paragraph.text()).matches();
    }

    /** A text in which nothing is operative has no closing matter: what is of no other kind is its body. */
    private static int startOfClosing(List<Paragraph> paragraphs) {
        boolean operative = first(paragraphs, ParagraphKind.OPERATIVE) < paragraphs.size();
        int closing = paragraphs.size();
        while (operative && paragraphs.get(closing - 1).kind() == ParagraphKind.OTHER) {
            closing--;
        }
        return closing;
    }

    private static int first(List<Paragraph> paragraphs, ParagraphKind kind) {
        int at = 0;
        while (at < paragraphs.size() && paragraphs.get(at).kind() != kind) {
            at++;
        }
        return at;
    }

    /** After the last preambular paragraph that has no paragraph of another part before it; headings may stand between. */
    private static int endOfPreamble(List<Paragraph> paragraphs) {
        int end = 0;
        boolean opened = false;
        for (int at = 0; at < paragraphs.size() && isOfPreamble(paragraphs.get(at)); at++) {
            ParagraphKind kind = paragraphs.get(at).kind();
            opened |= kind == ParagraphKind.ENACTING || kind == ParagraphKind.PREAMBULAR;
            end = opened && kind != ParagraphKind.HEADING ? at + 1 : end;
        }
        return end;
    }

    private static boolean isOfPreamble(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case ENACTING, PREAMBULAR, SUB, HEADING -> true;
            default -> false;
        };
    }

    private static List<List<Paragraph>> annexes(List<Paragraph> paragraphs) {
        List<List<Paragraph>> annexes = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (annexes.isEmpty() || opensAnnex(paragraph) && annexes.size() < MOST_ANNEXES) {
                annexes.add(new ArrayList<>());
            }
            annexes.get(annexes.size() - 1).add(paragraph);
        }
        return annexes;
    }
}
