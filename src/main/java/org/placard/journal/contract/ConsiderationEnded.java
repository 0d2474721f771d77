package org.placard.journal.contract;

/** The Council is no longer seized of the matter: the file is closed. */
public record ConsiderationEnded(DraftRef draft, String reason) implements DomainEvent {}
