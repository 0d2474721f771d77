package org.placard.journal.contract;

/** A session opened. */
public record SessionOpened(SessionDates session) implements DomainEvent {}
