package org.placard.journal.contract;

/** A State announced an initiative for a session; no text is tabled yet. */
public record InitiativeAnnounced(DraftRef draft, String session, String agendaItem, String announcedBy)
        implements DomainEvent {}
