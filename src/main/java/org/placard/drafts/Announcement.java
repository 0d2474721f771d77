package org.placard.drafts;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;

/** The names in {@code announcement.bpmn}. */
public final class Announcement {

    static final ProcessName PROCESS = new ProcessName("announcement");
    public static final MessageName DRAFT_TABLED = new MessageName("draft-tabled");
    static final MessageName LEAVE_GRANTED = new MessageName("leave-granted");

    /** The timer of the lapse. */
    static final String SESSION_CLOSES = "session-closes";

    private Announcement() {}
}
