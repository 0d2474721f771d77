package org.placard.journal.contract;

/** Another resolution took the place of what this one orders; by says which. */
public record ObligationSuperseded(DraftRef draft, ObligationRef obligation, String by) implements DomainEvent {}
