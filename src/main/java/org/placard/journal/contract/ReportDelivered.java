package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * A mandated report is issued: its obligation is closed.
 *
 * @param symbol null where it is not known yet
 */
public record ReportDelivered(DraftRef draft, ObligationRef obligation, LocalDate on, String symbol)
        implements DomainEvent {}
