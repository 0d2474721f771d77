package org.placard.journal.contract;

/**
 * The main sponsor revised the text orally in the meeting.
 *
 * @param words what was said
 */
public record TextOrallyRevised(DraftRef draft, int textVersion, String words) implements DomainEvent {}
