package org.placard.journal.contract;

/** An amendment has its symbol and is issued. */
public record AmendmentIssued(DraftRef draft, AmendmentRef amendment, String symbol) implements DomainEvent {}
