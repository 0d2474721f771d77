package org.placard.journal.contract;

/**
 * No State can join any more.
 *
 * @param sponsors how many States sponsor the draft now
 */
public record CosponsorshipClosed(DraftRef draft, int sponsors) implements DomainEvent {}
