package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * The draft stands on the programme of work.
 *
 * @param meeting number of the plenary meeting within the session
 */
public record ActionScheduled(DraftRef draft, LocalDate on, int meeting) implements DomainEvent {}
