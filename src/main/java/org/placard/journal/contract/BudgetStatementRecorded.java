package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * The statement of programme budget implications is there.
 *
 * @param reference its symbol or where it is found
 * @param amount US dollars; null where the costs are met within existing resources
 */
public record BudgetStatementRecorded(DraftRef draft, String reference, Long amount, LocalDate on)
        implements DomainEvent {}
