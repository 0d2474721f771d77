package org.placard.journal.contract;

/**
 * The sponsors of an amendment withdrew it.
 *
 * @param withdrawnBy ISO 3166-1 alpha-3 code
 * @param reason null where none was given
 */
public record AmendmentWithdrawn(DraftRef draft, AmendmentRef amendment, String withdrawnBy, String reason)
        implements DomainEvent {}
