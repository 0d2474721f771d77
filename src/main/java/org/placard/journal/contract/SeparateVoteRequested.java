package org.placard.journal.contract;

import java.util.List;

/**
 * A State asked for a separate vote on paragraphs.
 *
 * @param requestedBy ISO 3166-1 alpha-3 code
 * @param paragraphs PP 3, OP 5
 */
public record SeparateVoteRequested(DraftRef draft, String requestedBy, List<String> paragraphs)
        implements DomainEvent {}
