package org.placard.journal.contract;

/** A suspension that was decided does not take place: the session has its last day again. */
public record SuspensionCalledOff(SessionDates session, String reason) implements DomainEvent {}
