package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * A mandated report was handed in.
 *
 * @param words how long it is; null where nobody counted, and in events from before that was asked
 * @param late whether it came after its due date: it is processed after those that came in time; null as above
 */
public record ReportSubmitted(DraftRef draft, ObligationRef obligation, LocalDate on, Integer words, Boolean late)
        implements DomainEvent {}
