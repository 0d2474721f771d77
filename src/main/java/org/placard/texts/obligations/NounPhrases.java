package org.placard.texts.obligations;

import java.util.Set;
import org.placard.texts.ObligationKind;

/** Reads one deliverable: a determiner, up to a dozen modifiers, and a noun that stands for a deliverable. */
final class NounPhrases {

    private static final int LONGEST = 14;
    private static final Set<String> ORAL = Lexicon.words("oral orally verbal");
    private static final Set<String> WRITTEN = Lexicon.words("written report reports");
    private static final Set<String> MANY = Lexicon.words("series number round rounds set cycle");

    private final Tokens tokens;

    NounPhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The deliverable that starts at an index, before {@code limit}, or null. */
    NounPhrase at(int index, int limit) {
        if (isPronoun(index)) {
            return new NounPhrase(null, index, index + 1, true, false);
        }
        int head = headAfter(index, Math.min(limit, index + LONGEST));
        if (head < 0) {
            return null;
        }
        boolean possessive = Lexicon.POSSESSIVE.contains(tokens.word(index));
        boolean definite = Lexicon.DEFINITE.contains(tokens.word(index));
        return new NounPhrase(kindOf(index, head), index, head + 1, definite, possessive);
    }

    /** "it", "them", "submit these to the Council". */
    private boolean isPronoun(int index) {
        boolean these = tokens.is(index, "these") || tokens.is(index, "this") || tokens.is(index, "those");
        return Lexicon.PRONOUNS.contains(tokens.word(index)) || these && tokens.is(index + 1, "to");
    }

    private int headAfter(int index, int limit) {
        int head = -1;
        boolean determined = Lexicon.DETERMINERS.contains(tokens.word(index));
        for (int i = determined ? index + 1 : index; i < limit && !endsAt(i, head); i++) {
            head = isHead(i) ? i : head;
        }
        return head;
    }

    private boolean endsAt(int index, int head) {
        boolean many = tokens.is(index, "of")
                && (tokens.isOneOf(index - 1, MANY) || isOneOfIts(index) || isDayOfDiscussion(index));
        if (many || isHisOrHer(index)) {
            return false;
        }
        if (Lexicon.PREPOSITIONS.contains(tokens.word(index)) || tokens.is(index, ";") || tokens.is(index, ":")) {
            return true;
        }
        boolean joint = tokens.is(index, ",") || tokens.is(index, "and") || tokens.is(index, "or");
        return head >= 0 && !isHead(index) || joint && Lexicon.DETERMINERS.contains(tokens.word(index + 1));
    }

    /** "one of its panels". */
    private boolean isOneOfIts(int of) {
        return tokens.is(of - 1, "one") && Lexicon.POSSESSIVE.contains(tokens.word(of + 1));
    }

    /** "day of general discussion". */
    private boolean isDayOfDiscussion(int of) {
        boolean day = tokens.is(of - 1, "day") || tokens.is(of - 1, "days");
        return day && tokens.find("discussion", of, of + 3) > 0;
    }

    private boolean isHead(int index) {
        return Products.kindOf(tokens.word(index)) != null || isRoundTable(index);
    }

    /** "round table", in two words. */
    private boolean isRoundTable(int index) {
        return tokens.is(index - 1, "round") && (tokens.is(index, "table") || tokens.is(index, "tables"));
    }

    /** "his or her next report". */
    private boolean isHisOrHer(int index) {
        return tokens.is(index, "or")
                && Lexicon.POSSESSIVE.contains(tokens.word(index - 1))
                && Lexicon.POSSESSIVE.contains(tokens.word(index + 1));
    }

    private ObligationKind kindOf(int from, int head) {
        ObligationKind kind = isRoundTable(head) ? ObligationKind.MEETING : Products.kindOf(tokens.word(head));
        for (int i = from; i <= head; i++) {
            if (ORAL.contains(tokens.word(i))) {
                return ObligationKind.ORAL_UPDATE;
            }
            if (kind == ObligationKind.ORAL_UPDATE && WRITTEN.contains(tokens.word(i))) {
                return ObligationKind.REPORT;
            }
        }
        return kind;
    }
}
