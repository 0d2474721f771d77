package org.placard.journal.contract;

/** The summary of a meeting on which no report was ordered is there; reference says where. */
public record SummaryFiled(DraftRef draft, ObligationRef obligation, String reference) implements DomainEvent {}
