package org.placard.journal.contract;

/**
 * Names a deliverable that a resolution orders.
 *
 * @param paragraph number of the operative paragraph
 * @param kind meeting or report
 * @param session where it is due, HRC/49
 * @param addressee who is to deliver, High Commissioner
 * @param title the theme, or what the report is on
 */
public record ObligationRef(String id, int paragraph, String kind, String session, String addressee, String title) {}
