package org.placard.journal.contract;

/** An amendment ended with its draft: action on the draft began, or the draft is gone. */
public record AmendmentLapsed(DraftRef draft, AmendmentRef amendment) implements DomainEvent {}
