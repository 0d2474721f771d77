package org.placard.texts.obligations;

import java.util.Set;

/** Finds where a meeting is to be held, as printed: "in Geneva", "at United Nations Headquarters", "in the Sudan". */
final class Places {

    private static final Set<String> MONTHS =
            Lexicon.words("january february march april may june july august" + " september october november december");
    private static final Set<String> SUBJECT =
            Lexicon.words("on about regarding concerning of for with to focusing by");
    private static final Set<String> LANGUAGES = Lexicon.words("arabic chinese english french russian spanish");

    private final Tokens tokens;

    Places(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Where the meeting that a noun names is held, or null: what it is about may be in a country, too. */
    String of(NounPhrase meeting, int from, int to) {
        for (int i = from; i < to; i++) {
            i = i >= meeting.to() && tokens.isOneOf(i, SUBJECT) ? heldAfter(i, to) : i;
            int name = tokens.is(i, "in") ? i + 1 : headquartersAfter(i);
            int end = name < 0 ? name : endOfName(name, to);
            if (end > name && !isNoPlace(name)) {
                return tokens.printed(name, end);
            }
        }
        return null;
    }

    private int heldAfter(int index, int to) {
        int held = tokens.find("held", index, to);
        return held < 0 ? to : held + 1;
    }

    private int headquartersAfter(int at) {
        boolean office = tokens.is(at, "at")
                && (tokens.find("headquarters", at, at + 5) > 0
                        || tokens.matches(at + 1, "the", "united", "nations", "office"));
        return office ? (tokens.is(at + 1, "the") ? at + 2 : at + 1) : -1;
    }

    private int endOfName(int name, int to) {
        int end = name;
        while (end < to && (tokens.isCapitalized(end) || joinsNames(end, to))) {
            end++;
        }
        return end;
    }

    /** "Doha, State of Qatar", "United Nations Office at Geneva". */
    private boolean joinsNames(int index, int to) {
        boolean joint = tokens.is(index, "of") || tokens.is(index, "at") || tokens.is(index, ",");
        return joint && index + 1 < to && tokens.isCapitalized(index + 1) && tokens.isCapitalized(index - 1);
    }

    private boolean isNoPlace(int name) {
        return tokens.isOneOf(name, MONTHS) || tokens.isOneOf(name, LANGUAGES);
    }
}
