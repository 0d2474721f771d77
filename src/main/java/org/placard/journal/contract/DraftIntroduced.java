package org.placard.journal.contract;

/**
 * The main sponsor introduced the draft in the plenary.
 *
 * @param introducedBy ISO 3166-1 alpha-3 code; President for a President's statement
 */
public record DraftIntroduced(DraftRef draft, String introducedBy) implements DomainEvent {}
