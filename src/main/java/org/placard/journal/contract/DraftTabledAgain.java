package org.placard.journal.contract;

/** The sponsors tabled a corrected text after the secretariat had given the draft back. */
public record DraftTabledAgain(DraftRef draft, int textVersion) implements DomainEvent {}
