package org.placard.journal.contract;

/** A suspended session goes on. */
public record SessionResumed(SessionDates session) implements DomainEvent {}
