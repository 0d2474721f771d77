package org.placard.journal.contract;

/** The draft has its place in the L. series of its session. */
public record SymbolAssigned(DraftRef draft, String symbol) implements DomainEvent {}
