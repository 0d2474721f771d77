package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * A document is out in one language.
 *
 * @param language code of an official language, {@code ar}
 */
public record LanguageIssued(DraftRef draft, String symbol, String language, LocalDate on) implements DomainEvent {}
