package org.placard.journal.contract;

import java.util.List;

/**
 * A delegation tabled a draft; it waits for the secretariat.
 *
 * @param sponsors ISO 3166-1 alpha-3 codes, main sponsor first
 */
public record DraftTabled(
        DraftRef draft, String session, String agendaItem, String tabledBy, List<String> sponsors, int textVersion)
        implements DomainEvent {}
