package org.placard.journal.contract;

/** A session closed. */
public record SessionClosed(SessionDates session) implements DomainEvent {}
