package org.placard.journal.contract;

/** An amendment was not put to the vote, because what it was to change is gone. */
public record AmendmentNotPut(DraftRef draft, AmendmentRef amendment, String reason) implements DomainEvent {}
