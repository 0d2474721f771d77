package org.placard.journal.contract;

/** Somebody said of a reminder, or of an escalation: seen, and in hand. */
public record ReminderAcknowledged(DraftRef draft, ObligationRef obligation, DueOn due, String rung)
        implements DomainEvent {}
