package org.placard.journal.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * The order in which the Council takes the drafts of a meeting was set.
 *
 * @param drafts all drafts of the meeting, the first one first
 */
public record OrderOfTheDaySet(String session, LocalDate on, int meeting, List<DraftRef> drafts)
        implements DomainEvent {}
