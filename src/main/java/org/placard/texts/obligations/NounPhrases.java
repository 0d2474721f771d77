package org.placard.texts.obligations;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.placard.texts.ObligationKind;

/** Reads one deliverable: a determiner, up to a dozen modifiers, and a noun that stands for a deliverable. */
final class NounPhrases {

    private static final int LONGEST = 14;
    private static final Set<String> ORAL = Set.of("oral", "orally", "verbal");
    private static final Set<String> WRITTEN = Set.of("written", "report", "reports");
    private static final Map<String, ObligationKind> HEADS = heads();

    private final Tokens tokens;

    NounPhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The deliverable that starts at an index, before {@code limit}, or null. */
    NounPhrase at(int index, int limit) {
        if (Lexicon.PRONOUNS.contains(tokens.word(index))) {
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

    private int headAfter(int index, int limit) {
        int head = -1;
        boolean determined = Lexicon.DETERMINERS.contains(tokens.word(index));
        for (int i = determined ? index + 1 : index; i < limit && !endsAt(i, head); i++) {
            head = HEADS.containsKey(tokens.word(i)) ? i : head;
        }
        return head;
    }

    private boolean endsAt(int index, int head) {
        if (tokens.is(index, "of") && (tokens.is(index - 1, "series") || tokens.is(index - 1, "number"))) {
            return false;
        }
        if (Lexicon.PREPOSITIONS.contains(tokens.word(index)) || tokens.is(index, ";") || tokens.is(index, ":")) {
            return true;
        }
        boolean joint = tokens.is(index, ",") || tokens.is(index, "and") || tokens.is(index, "or");
        return head >= 0 && !HEADS.containsKey(tokens.word(index))
                || joint && Lexicon.DETERMINERS.contains(tokens.word(index + 1));
    }

    private ObligationKind kindOf(int from, int head) {
        ObligationKind kind = HEADS.get(tokens.word(head));
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

    private static Map<String, ObligationKind> heads() {
        Map<String, ObligationKind> heads = new HashMap<>();
        put(
                heads,
                ObligationKind.REPORT,
                "report reports study studies compilation summary guidelines analysis survey");
        put(heads, ObligationKind.ORAL_UPDATE, "update updates briefing briefings presentation presentations");
        put(
                heads,
                ObligationKind.MEETING,
                "panel discussion discussions meeting meetings workshop workshops seminar seminars consultation"
                        + " consultations forum debate dialogue dialogues conference symposium event round-table"
                        + " roundtable panels conferences webinar");
        return Map.copyOf(heads);
    }

    private static void put(Map<String, ObligationKind> heads, ObligationKind kind, String words) {
        for (String word : words.split(" ")) {
            heads.put(word, kind);
        }
    }
}
