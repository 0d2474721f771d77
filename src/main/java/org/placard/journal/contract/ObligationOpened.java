package org.placard.journal.contract;

import java.util.List;

/** What the resolution orders, or its next occurrence, is followed from now on. */
public record ObligationOpened(DraftRef draft, ObligationRef obligation, List<DueOn> dues) implements DomainEvent {}
