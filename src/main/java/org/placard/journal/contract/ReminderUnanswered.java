package org.placard.journal.contract;

/** A due date is near, and nobody acknowledged a reminder of it. */
public record ReminderUnanswered(DraftRef draft, ObligationRef obligation, DueOn due) implements DomainEvent {}
