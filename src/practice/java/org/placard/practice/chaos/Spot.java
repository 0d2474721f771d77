package org.placard.practice.chaos;

import java.util.regex.Pattern;

/**
 * A spot in a node's work, as its surroundings can see it: what it says to the database, the broker or the mail server.
 * Nothing in the product itself knows of it.
 *
 * @param statement the SQL that marks it; for a commit, of any statement of the transaction; for what a reader does, its
 *     topic; null where any is meant
 */
record Spot(Kind kind, Pattern statement) {

    enum Kind {
        BEFORE_STATEMENT,
        AFTER_STATEMENT,
        BEFORE_COMMIT,
        AFTER_COMMIT,
        BEFORE_SEND,
        AFTER_ACKNOWLEDGEMENT,
        AFTER_POLL,
        AFTER_OFFSETS,
        BEFORE_MAIL_ANSWER,
        AFTER_MAIL_ANSWER
    }

    static Spot before(String statement) {
        return new Spot(Kind.BEFORE_STATEMENT, Pattern.compile(statement));
    }

    static Spot after(String statement) {
        return new Spot(Kind.AFTER_STATEMENT, Pattern.compile(statement));
    }

    static Spot beforeCommitOf(String statement) {
        return new Spot(Kind.BEFORE_COMMIT, Pattern.compile(statement));
    }

    static Spot afterCommitOf(String statement) {
        return new Spot(Kind.AFTER_COMMIT, Pattern.compile(statement));
    }

    static Spot at(Kind kind) {
        return new Spot(kind, null);
    }

    static Spot at(Kind kind, String topic) {
        return new Spot(kind, Pattern.compile(topic));
    }

    boolean is(Kind seen, String sql) {
        return kind == seen && (statement == null || statement.matcher(sql).find());
    }
}
