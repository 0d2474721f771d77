package org.placard.journal.contract;

/** The waiver of the word limit was granted or refused; by says by whom. */
public record WaiverDecided(DraftRef draft, ObligationRef obligation, boolean granted, String by)
        implements DomainEvent {}
