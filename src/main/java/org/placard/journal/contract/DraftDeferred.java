package org.placard.journal.contract;

/**
 * The Council deferred the draft.
 *
 * @param toSession the later session to which it is deferred, 46; null for a later meeting of the same session
 */
public record DraftDeferred(DraftRef draft, String toSession, String reason) implements DomainEvent {}
