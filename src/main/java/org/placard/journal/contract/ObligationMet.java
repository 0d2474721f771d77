package org.placard.journal.contract;

import java.time.LocalDate;

/** An oral update was given, a matter considered, or another body got what was ordered for it. */
public record ObligationMet(DraftRef draft, ObligationRef obligation, LocalDate on) implements DomainEvent {}
