package org.placard.journal.contract;

/**
 * A due date has passed and the thing is not there.
 *
 * @param level 1 for the first escalation, more where nobody acknowledged the one before; null in events from before there
 *     were levels
 */
public record DueDateEscalated(DraftRef draft, ObligationRef obligation, DueOn due, Integer level)
        implements DomainEvent {}
