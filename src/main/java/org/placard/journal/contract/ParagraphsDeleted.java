package org.placard.journal.contract;

import java.util.List;

/**
 * A separate vote deleted paragraphs of the draft.
 *
 * @param paragraphs as they were numbered before: PP 3, OP 5
 */
public record ParagraphsDeleted(DraftRef draft, int textVersion, List<String> paragraphs) implements DomainEvent {}
