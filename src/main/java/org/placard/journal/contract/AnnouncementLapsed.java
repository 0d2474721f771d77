package org.placard.journal.contract;

/** The session closed before the announced draft was tabled. */
public record AnnouncementLapsed(DraftRef draft, String session, String announcedBy) implements DomainEvent {}
