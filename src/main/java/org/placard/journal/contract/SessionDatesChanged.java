package org.placard.journal.contract;

/**
 * The dates of a session changed; what depends on them moved.
 *
 * @param change moved (it opens on another day), extended, closes-early
 */
public record SessionDatesChanged(SessionDates before, SessionDates session, String reason, String change)
        implements DomainEvent {}
