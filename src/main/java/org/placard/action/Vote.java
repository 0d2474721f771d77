package org.placard.action;

import org.placard.platform.Refusal;

/** What a member did when the Council voted by roll-call. */
public enum Vote {
    IN_FAVOUR("in-favour"),
    AGAINST("against"),
    ABSTAINING("abstaining"),

    /** Absent, or present and not voting: the Council's documents do not tell the two apart. */
    ABSENT("absent"),

    /** A member whose rights of membership are suspended: {@link SuspendedRights} says who, nobody chooses it. */
    SUSPENDED("suspended");

    private final String word;

    Vote(String word) {
        this.word = word;
    }

    /** As tables, events and forms spell it. */
    public String word() {
        return word;
    }

    /** Whether it is a figure of the tally. */
    boolean counts() {
        return compareTo(ABSTAINING) <= 0;
    }

    /** @throws Refusal if the word is none */
    public static Vote of(String word) {
        for (Vote vote : values()) {
            if (vote.word.equals(word)) {
                return vote;
            }
        }
        throw new Refusal(RollCallRule.UNKNOWN_VOTE, "vote", word);
    }
}
