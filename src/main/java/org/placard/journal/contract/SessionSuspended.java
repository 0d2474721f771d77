package org.placard.journal.contract;

/** A session was suspended. */
public record SessionSuspended(SessionDates session, String reason) implements DomainEvent {}
