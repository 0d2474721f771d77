package org.placard.journal.contract;

/**
 * The main sponsor named a State of its core group. The State sponsors only once it joined.
 *
 * @param state ISO 3166-1 alpha-3 code
 */
public record CoreGroupNamed(DraftRef draft, String state) implements DomainEvent {}
