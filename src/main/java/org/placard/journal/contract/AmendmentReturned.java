package org.placard.journal.contract;

/** The secretariat did not take an amendment up. */
public record AmendmentReturned(DraftRef draft, AmendmentRef amendment, String reason) implements DomainEvent {}
