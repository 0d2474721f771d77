package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * A document was reissued for technical reasons; its text is the same.
 *
 * @param symbol with its asterisk, A/HRC/43/L.31*
 */
public record DocumentReissued(DraftRef draft, String symbol, String reason, LocalDate on) implements DomainEvent {}
