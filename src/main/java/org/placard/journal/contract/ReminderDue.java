package org.placard.journal.contract;

import java.time.Instant;

/**
 * A rung of the ladder before a due date is reached.
 *
 * @param rung ISO 8601 period before the due date, P8W … P0D
 * @param late told later than planned by more than the installation tolerates
 */
public record ReminderDue(
        DraftRef draft, ObligationRef obligation, DueOn due, String rung, Instant planned, boolean late)
        implements DomainEvent {}
