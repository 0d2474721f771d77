package org.placard.journal.contract;

/** The sponsors withdrew the draft before action. */
public record DraftWithdrawn(DraftRef draft, String withdrawnBy, String reason) implements DomainEvent {}
