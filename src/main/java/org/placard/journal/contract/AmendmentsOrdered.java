package org.placard.journal.contract;

import java.util.List;

/**
 * The President set the order in which the amendments to a draft are voted on.
 *
 * @param order their symbols, the first one first
 */
public record AmendmentsOrdered(DraftRef draft, List<String> order) implements DomainEvent {}
