package org.placard.journal.contract;

/** The session to which the draft was deferred closed, and nobody had taken it up. */
public record DraftLapsed(DraftRef draft, String session) implements DomainEvent {}
