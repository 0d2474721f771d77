package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * A due date and what it is derived from.
 *
 * @param name planning, meeting, submission or issue
 * @param date in Geneva; null while the calendar does not tell
 * @param expression canonical text, HRC/49:opening-P10W; the day itself for a meeting that has its slot
 */
public record DueOn(String name, LocalDate date, String expression) {}
