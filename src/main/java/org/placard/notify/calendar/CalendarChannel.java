package org.placard.notify.calendar;

/** placeholder until the ledger's interface is here */
final class CalendarChannel {
    static final String FOLLOWER = "placard.notify.calendar";
}
