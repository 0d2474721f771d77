package org.placard.calendar;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;

/** The names in {@code session-scheduling.bpmn}. */
final class SessionScheduling {

    static final ProcessName PROCESS = new ProcessName("session-scheduling");
    static final String OPENING_DAY = "opening-day";
    static final MessageName SESSION_SUSPENDED = new MessageName("session-suspended");
    static final MessageName SUSPENSION_CALLED_OFF = new MessageName("suspension-called-off");
    static final MessageName SESSION_RESUMED = new MessageName("session-resumed");
    static final MessageName SESSION_DATES_CHANGED = new MessageName("session-dates-changed");

    private SessionScheduling() {}
}
