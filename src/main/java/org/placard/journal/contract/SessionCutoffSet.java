package org.placard.journal.contract;

import java.time.Instant;

/**
 * The secretariat set until when drafts of a session can be submitted or co-sponsored.
 *
 * @param cutoff tabling or cosponsorship
 * @param at null where the session has no such moment
 */
public record SessionCutoffSet(SessionDates session, String cutoff, Instant at, String reason) implements DomainEvent {}
