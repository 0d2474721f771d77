package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * A reminder that was told.
 *
 * @param rung ISO 8601 period before the due date, P8W … P0D; escalation for the one after it
 * @param dueOn what the due date was when it was told
 */
public record ToldReminder(String rung, LocalDate dueOn) {}
