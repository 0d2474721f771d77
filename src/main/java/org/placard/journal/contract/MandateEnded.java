package org.placard.journal.contract;

import java.time.LocalDate;

/** A mandate was not renewed and is over. */
public record MandateEnded(DraftRef draft, ObligationRef obligation, LocalDate on) implements DomainEvent {}
