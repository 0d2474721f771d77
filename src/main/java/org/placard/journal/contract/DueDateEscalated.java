package org.placard.journal.contract;

/** A due date has passed and the thing is not there. */
public record DueDateEscalated(DraftRef draft, ObligationRef obligation, DueOn due) implements DomainEvent {}
