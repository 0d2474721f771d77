package org.placard.journal.contract;

/** A session will be suspended at the end of a day to come; it sits until then. */
public record SuspensionDecided(SessionDates session, String reason) implements DomainEvent {}
