package org.placard.journal.contract;

/**
 * Names a deliverable that a resolution orders.
 *
 * @param paragraph number of the operative paragraph
 * @param kind meeting, report, oral-update, mandate-creation, mandate-renewal or consideration
 * @param session where it is due, HRC/49 or GA/76; the body alone where no session is named
 * @param addressee who is to deliver, High Commissioner
 * @param title the theme, or what the report is on
 */
public record ObligationRef(String id, int paragraph, String kind, String session, String addressee, String title) {}
