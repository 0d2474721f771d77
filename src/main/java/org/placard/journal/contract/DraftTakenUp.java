package org.placard.journal.contract;

/** A draft that was deferred to a session is taken up in it. */
public record DraftTakenUp(DraftRef draft, String session) implements DomainEvent {}
