package org.placard.action;

import org.placard.platform.Refusal;

/** How the Council acts on a draft. */
public enum Manner {
    WITHOUT_VOTE("without-vote"),
    RECORDED_VOTE("recorded-vote");

    private final String word;

    Manner(String word) {
        this.word = word;
    }

    /** As diagrams, tables and events spell it. */
    public String word() {
        return word;
    }

    /** @throws Refusal if the word is neither */
    public static Manner of(String word) {
        for (Manner manner : values()) {
            if (manner.word.equals(word)) {
                return manner;
            }
        }
        throw new Refusal(ActionRule.UNKNOWN_MANNER, "manner", word);
    }
}
