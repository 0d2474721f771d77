package org.placard.journal.contract;

import java.time.LocalDate;

/** A report is confirmed for the forecast: it will come. */
public record ForecastConfirmed(DraftRef draft, ObligationRef obligation, LocalDate on) implements DomainEvent {}
