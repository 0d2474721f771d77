package org.placard.journal.contract;

/**
 * An amendment has become part of the text.
 *
 * @param how accepted by the main sponsor, or adopted by the Council
 * @param tally null where there was no recorded vote
 */
public record AmendmentTakenIn(DraftRef draft, AmendmentRef amendment, String how, Tally tally)
        implements DomainEvent {}
