package org.placard.journal.contract;

/**
 * A State moved that the Council take no action on the draft.
 *
 * @param movedBy ISO 3166-1 alpha-3 code
 */
public record NoActionMoved(DraftRef draft, String movedBy) implements DomainEvent {}
