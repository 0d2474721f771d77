package org.placard.action;

/**
 * A line of a roll-call, as somebody entered it.
 *
 * @param state ISO 3166-1 alpha-3 code
 * @param vote word of a {@link Vote}
 */
public record Ballot(String state, String vote) {}
