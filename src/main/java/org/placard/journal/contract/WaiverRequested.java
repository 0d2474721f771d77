package org.placard.journal.contract;

/** A report is to be longer than the rules allow. */
public record WaiverRequested(DraftRef draft, ObligationRef obligation, int words, String reason)
        implements DomainEvent {}
