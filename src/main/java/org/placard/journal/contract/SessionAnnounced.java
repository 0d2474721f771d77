package org.placard.journal.contract;

/** A session of the Council entered the calendar. */
public record SessionAnnounced(SessionDates session) implements DomainEvent {}
