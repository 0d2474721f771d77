package org.placard.drafts;

import java.util.Locale;
import org.placard.platform.Refusal;

/** What the secretariat decides on a text that came in. */
public enum Decision {
    ACCEPTED,
    RETURNED;

    /** @throws Refusal if the word is neither accepted nor returned */
    public static Decision of(String word) {
        for (Decision decision : values()) {
            if (decision.word().equals(word)) {
                return decision;
            }
        }
        throw new Refusal(DraftRule.UNKNOWN_DECISION, "decision", word);
    }

    /** As the diagrams spell it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
