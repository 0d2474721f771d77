package org.placard.platform;

/**
 * A rule by which a command can be refused. Its words stand in the message bundles: {@code rule.<id>} says what is
 * wrong, {@code rule.<id>.remedy} what to do, {@code rule.<id>.source} where the rule comes from, {@code rule.<id>.lifts}
 * who can lift it: {@link Lifter codes} with commas between them, or the place of an argument that holds them.
 */
public interface Rule {

    /** Stable name, {@code module.rule-in-words}. */
    String id();

    /** HTTP status that fits: 400 or 422 bad input, 403 not yours, 404 unknown, 409 not possible now, 412 outdated. */
    int status();
}
