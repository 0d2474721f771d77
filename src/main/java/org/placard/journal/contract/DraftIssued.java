package org.placard.journal.contract;

import java.time.LocalDate;

/** The document is out. */
public record DraftIssued(DraftRef draft, String symbol, LocalDate documentDate) implements DomainEvent {}
