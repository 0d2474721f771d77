package org.placard.journal.contract;

/**
 * The text that an amendment was bound to has been replaced: its sponsors bind it to the new one or withdraw it.
 *
 * @param text symbol of the new text
 */
public record AmendmentStale(DraftRef draft, AmendmentRef amendment, String text) implements DomainEvent {}
