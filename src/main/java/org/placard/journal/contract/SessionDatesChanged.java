package org.placard.journal.contract;

/** The dates of a session changed; what depends on them moved. */
public record SessionDatesChanged(SessionDates before, SessionDates session, String reason) implements DomainEvent {}
