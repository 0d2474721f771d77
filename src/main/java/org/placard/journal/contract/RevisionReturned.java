package org.placard.journal.contract;

/** The secretariat did not accept the revised text. */
public record RevisionReturned(DraftRef draft, int textVersion, String reason) implements DomainEvent {}
