package org.placard.journal.contract;

/** The sponsors handed in a revised text. */
public record RevisionReceived(DraftRef draft, int textVersion) implements DomainEvent {}
