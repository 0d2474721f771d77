package org.placard.journal.contract;

import java.time.LocalDate;

/**
 * A corrigendum to an issued document is out.
 *
 * @param symbol of the corrigendum, A/HRC/43/L.31/Corr.1
 * @param language code of the language that it corrects; null where it corrects all
 */
public record CorrigendumIssued(DraftRef draft, String symbol, String language, String reason, LocalDate on)
        implements DomainEvent {}
