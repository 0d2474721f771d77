package org.placard.drafts;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code consideration.bpmn}. */
public final class Consideration {

    public static final ProcessName PROCESS = new ProcessName("consideration");
    public static final Step SCHEDULE_ACTION = new Step(PROCESS, "schedule-action");
    public static final Step INTRODUCE_DRAFT = new Step(PROCESS, "introduce-draft");
    public static final Step TAKE_ACTION = new Step(PROCESS, "take-action");
    public static final Step CHECK_REVISION = new Step(PROCESS, "check-revision");
    public static final Step ISSUE_REVISION = new Step(PROCESS, "issue-revision");
    public static final MessageName REVISION_RECEIVED = new MessageName("revision-received");
    public static final MessageName CONSIDERATION_ENDED = new MessageName("consideration-ended");

    private Consideration() {}
}
