package org.placard.journal.contract;

/** The result of a recorded vote. */
public record Tally(int inFavour, int against, int abstentions) {}
