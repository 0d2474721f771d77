package org.placard.journal.contract;

/** The Council rejected an amendment. */
public record AmendmentRejected(DraftRef draft, AmendmentRef amendment, Tally tally) implements DomainEvent {}
