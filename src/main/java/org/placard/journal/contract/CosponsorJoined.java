package org.placard.journal.contract;

/**
 * A State joined the sponsors.
 *
 * @param state ISO 3166-1 alpha-3 code
 * @param kind main, core-group, at-tabling or additional
 */
public record CosponsorJoined(DraftRef draft, String state, String kind) implements DomainEvent {}
