/**
 * What calendar programs show: sessions and their cut-offs, actions on drafts, due dates and meetings, as the events tell them.
 *
 * <p>{@link org.placard.notify.calendar.Projection} makes a file's calendar out of its events and of nothing else. An
 * entry's UID is made of what it is about, so it stays whatever changes; its SEQUENCE grows by one exactly when an event
 * changes something that a reader sees. Whoever follows the same events has the same numbers: therefore the consumer group
 * of the calendars and the one of the e-mail channel, which invites to meetings, follow them each for itself, and neither
 * waits for the other. What an event says to those invited is frozen when the event is taken in, since its letter may leave
 * later.
 *
 * <p>A meeting without its slot is tentative, on the day by which it has to be held; with its slot it is confirmed; what
 * falls away, or has lost its day, is cancelled and stays for a while. A cut-off is a moment: it has no length. What was done keeps its day and has no alarms.
 *
 * <p>The documents are written here, without a library: see the note in the pom. The rules are RFC 5545 (iCalendar), 7986
 * (names, colours, refreshing), 5546 and 6047 (invitations by mail), 6868 (names in parameters).
 */
package org.placard.notify.calendar;
