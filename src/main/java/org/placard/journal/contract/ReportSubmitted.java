package org.placard.journal.contract;

import java.time.LocalDate;

/** A mandated report was handed in. */
public record ReportSubmitted(DraftRef draft, ObligationRef obligation, LocalDate on) implements DomainEvent {}
