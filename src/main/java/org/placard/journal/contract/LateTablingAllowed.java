package org.placard.journal.contract;

/** The President gave leave to table the announced draft after the deadline. */
public record LateTablingAllowed(DraftRef draft, String session, String announcedBy, String reason)
        implements DomainEvent {}
