package org.placard.journal.contract;

import java.time.Instant;

/**
 * States may join the draft from now on.
 *
 * @param until the cut-off as the calendar stands now; null while it is not known
 */
public record CosponsorshipOpened(DraftRef draft, Instant until) implements DomainEvent {}
