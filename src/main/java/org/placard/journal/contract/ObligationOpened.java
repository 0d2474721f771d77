package org.placard.journal.contract;

import java.util.List;

/** The resolution orders a meeting or a report: its follow-up runs from now on. */
public record ObligationOpened(DraftRef draft, ObligationRef obligation, List<DueOn> dues) implements DomainEvent {}
