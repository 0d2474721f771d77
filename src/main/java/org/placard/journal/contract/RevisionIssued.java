package org.placard.journal.contract;

/** The revised text is out under its Rev. symbol. */
public record RevisionIssued(DraftRef draft, String symbol, int textVersion) implements DomainEvent {}
