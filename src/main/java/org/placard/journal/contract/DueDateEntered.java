package org.placard.journal.contract;

/** A person entered, or changed, the day by which another body gets its deliverable. */
public record DueDateEntered(DraftRef draft, ObligationRef obligation, DueOn due) implements DomainEvent {}
