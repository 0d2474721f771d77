package org.placard.journal.contract;

/** A mandate goes on; resolution is the one that renews it, null while it is not known. */
public record MandateRenewed(DraftRef draft, ObligationRef obligation, String resolution) implements DomainEvent {}
