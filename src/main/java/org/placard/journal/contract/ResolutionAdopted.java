package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * The Council adopted the draft.
 *
 * @param resolution symbol, A/HRC/RES/43/21
 * @param manner without-vote or recorded-vote
 * @param tally null without a vote
 * @param asAmended whether amendments had become part of the text
 * @param paragraphsDeleted whether a separate vote had deleted paragraphs
 */
public record ResolutionAdopted(
        DraftRef draft,
        String resolution,
        LocalDate on,
        int meeting,
        String manner,
        Tally tally,
        boolean asOrallyRevised,
        boolean asAmended,
        boolean paragraphsDeleted)
        implements DomainEvent {}
