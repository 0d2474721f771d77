package org.placard.journal.contract;

/** The text needs a statement of its programme budget implications before the Council acts on it. */
public record BudgetStatementNeeded(DraftRef draft, int textVersion, String reason) implements DomainEvent {}
