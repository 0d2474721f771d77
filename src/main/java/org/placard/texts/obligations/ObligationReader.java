package org.placard.texts.obligations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placard.texts.Paragraph;
import org.placard.texts.ParagraphKind;
import org.placard.texts.ProposedObligation;
import org.placard.texts.TextModel;

/** Reads what the operative part of a text orders for later days. */
public final class ObligationReader {

    /** Words and punctuation marks of a paragraph that are read; what follows in a longer one is not. */
    public static final int LONGEST_PARAGRAPH = Tokens.MOST;

    private final TextModel text;
    private final Sessions numbers;
    private final Proposals proposals;
    private boolean remainsSeized;
    private final Map<Integer, Clause> chapeaus = new TreeMap<>();
    private Integer op;

    public ObligationReader(TextModel text) {
        this.text = text;
        this.numbers = new Sessions(text);
        this.proposals = new Proposals(numbers);
    }

    /** The proposals in the order of the text. */
    public List<ProposedObligation> read() {
        for (int i = 0; i < text.paragraphs().size(); i++) {
            read(i, text.paragraphs().get(i));
        }
        return proposals.list();
    }

    /** Whether a paragraph read decides to remain seized of the matter. */
    public boolean remainsSeized() {
        return remainsSeized;
    }

    private void read(int index, Paragraph paragraph) {
        if (paragraph.kind() == ParagraphKind.OPERATIVE) {
            op = numberOf(paragraph);
            proposals.at(index, op, null);
            chapeaus.clear();
            open(paragraph.level(), read(paragraph, null));
        } else if (paragraph.kind() == ParagraphKind.SUB && chapeauOf(paragraph) != null) {
            proposals.at(index, op, paragraph.number());
            open(paragraph.level(), read(paragraph, chapeauOf(paragraph)));
        }
    }

    /** (i) goes on with (a) where that ends in a colon, else with the paragraph that (a) stands in. */
    private Clause chapeauOf(Paragraph sub) {
        return chapeaus.entrySet().stream()
                .filter(chapeau -> chapeau.getKey() < sub.level())
                .reduce((first, second) -> second)
                .map(chapeau -> sub.number() == null ? chapeau.getValue().leaving(null) : chapeau.getValue())
                .orElse(null);
    }

    private void open(int level, Clause chapeau) {
        chapeaus.keySet().removeIf(other -> other >= level);
        if (chapeau != null) {
            chapeaus.put(level, chapeau);
        }
    }

    /** An unnumbered paragraph, or one numbered in another way, is the one after that before it. */
    private Integer numberOf(Paragraph paragraph) {
        String number = paragraph.number();
        boolean digits = number != null
                && !number.isEmpty()
                && number.length() < 5
                && number.chars().allMatch(Character::isDigit);
        return digits ? Integer.valueOf(number) : Integer.valueOf(op == null ? 1 : op + 1);
    }

    private Clause read(Paragraph paragraph, Clause inherited) {
        ParagraphOrders orders = new ParagraphOrders(paragraph, numbers, proposals);
        remainsSeized |= orders.remainsSeized();
        return orders.read(inherited);
    }
}
