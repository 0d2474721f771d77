package org.placard.journal.contract;

/**
 * How a member voted.
 *
 * @param state ISO 3166-1 alpha-3 code
 * @param vote in-favour, against, abstaining, absent or suspended
 */
public record MemberVote(String state, String vote) {}
