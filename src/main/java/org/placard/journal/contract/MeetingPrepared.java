package org.placard.journal.contract;

/** A part of a meeting's preparation is there, or was changed: concept-note, panel or services. */
public record MeetingPrepared(DraftRef draft, ObligationRef obligation, String part) implements DomainEvent {}
