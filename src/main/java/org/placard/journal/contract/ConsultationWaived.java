package org.placard.journal.contract;

/** The President made an exception: the Council may act without an open-ended informal consultation. */
public record ConsultationWaived(DraftRef draft, String reason) implements DomainEvent {}
