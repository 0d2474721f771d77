package org.placard.journal.contract;

import java.time.LocalDate;

/** The Council rejected the draft. */
public record DraftRejected(DraftRef draft, LocalDate on, int meeting, Tally tally) implements DomainEvent {}
