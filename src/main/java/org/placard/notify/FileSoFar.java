package org.placard.notify;

/**
 * What the events of a file told so far.
 *
 * @param agendaItem that its draft was tabled or announced under; null where no event said
 */
public record FileSoFar(SponsorsOfFile sponsors, String agendaItem) {}
