package org.placard.journal.contract;

/**
 * The sponsors of an amendment bound it to the text in force.
 *
 * @param text its symbol
 */
public record AmendmentBound(DraftRef draft, AmendmentRef amendment, String text) implements DomainEvent {}
