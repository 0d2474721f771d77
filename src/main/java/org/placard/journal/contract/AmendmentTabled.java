package org.placard.journal.contract;

/**
 * A State tabled an amendment to a draft.
 *
 * @param tabledBy ISO 3166-1 alpha-3 code
 * @param text symbol of the text that it is to change
 */
public record AmendmentTabled(DraftRef draft, AmendmentRef amendment, String tabledBy, String text)
        implements DomainEvent {}
