package org.placard.action;

import org.placard.platform.Refusal;

/** What a State speaks for in the plenary. */
public enum StatementKind {
    GENERAL_COMMENT("general-comment"),
    EXPLANATION_BEFORE("explanation-before"),
    FOR_NO_ACTION("for-no-action"),
    AGAINST_NO_ACTION("against-no-action"),
    EXPLANATION_AFTER("explanation-after");

    private final String word;

    StatementKind(String word) {
        this.word = word;
    }

    /** As tables and events spell it. */
    public String word() {
        return word;
    }

    /** Whether it explains a vote or a position, which those who propose the draft do not. */
    boolean explains() {
        return this == EXPLANATION_BEFORE || this == EXPLANATION_AFTER;
    }

    boolean onMotion() {
        return this == FOR_NO_ACTION || this == AGAINST_NO_ACTION;
    }

    /** @throws Refusal if it is none */
    public static StatementKind of(String word) {
        for (StatementKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new Refusal(ActionRule.UNKNOWN_STATEMENT, "kind", word == null ? "" : word);
    }
}
