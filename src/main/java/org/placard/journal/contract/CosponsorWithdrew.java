package org.placard.journal.contract;

/**
 * A State left the sponsors.
 *
 * @param state ISO 3166-1 alpha-3 code
 */
public record CosponsorWithdrew(DraftRef draft, String state) implements DomainEvent {}
