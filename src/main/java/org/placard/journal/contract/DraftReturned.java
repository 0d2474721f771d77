package org.placard.journal.contract;

/** The secretariat gave the draft back to its sponsors for correction. */
public record DraftReturned(DraftRef draft, String reason) implements DomainEvent {}
