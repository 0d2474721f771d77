package org.placard.sponsorship;

import java.time.Instant;

/** A State that sponsors a draft, since when and how it came to. */
public record Sponsor(String state, Kind kind, Instant joinedAt) {

    /** The kinds that the Council keeps apart; the core group stands with the main sponsor. */
    public enum Kind {
        MAIN("main"),
        CORE_GROUP("core-group"),
        AT_TABLING("at-tabling"),
        ADDITIONAL("additional");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As tables and events spell it. */
        public String word() {
            return word;
        }

        static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(word);
        }
    }
}
