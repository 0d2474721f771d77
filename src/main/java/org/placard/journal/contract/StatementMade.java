package org.placard.journal.contract;

/**
 * A State spoke on the draft in the plenary.
 *
 * @param kind general-comment, explanation-before, explanation-after, for-no-action or against-no-action
 * @param state ISO 3166-1 alpha-3 code
 */
public record StatementMade(DraftRef draft, String kind, String state, String gist) implements DomainEvent {}
