package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * The Council adopted the draft.
 *
 * @param resolution symbol, A/HRC/RES/43/21
 * @param manner without-vote or recorded-vote
 * @param tally null without a vote
 */
public record ResolutionAdopted(
        DraftRef draft, String resolution, LocalDate on, int meeting, String manner, Tally tally)
        implements DomainEvent {}
