package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * A due date and what it is derived from.
 *
 * @param name planning, meeting, summary, forecast, submission, issue, delivery, term or consideration
 * @param date in Geneva; null while the calendar does not tell, or nobody has entered it
 * @param expression canonical text, HRC/49:opening-P10W; the day itself for a meeting that has its slot, a term of
 *     years and a date that a person entered; GA/76 while that is to be entered
 */
public record DueOn(String name, LocalDate date, String expression) {}
