package org.placard.journal.contract;

/**
 * The Council decided to take no action on the draft.
 *
 * @param movedBy ISO 3166-1 alpha-3 code
 */
public record NoActionDecided(DraftRef draft, String movedBy, Tally tally) implements DomainEvent {}
