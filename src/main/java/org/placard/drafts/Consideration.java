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
    public static final Step VOTE_ON_NO_ACTION = new Step(PROCESS, "vote-on-no-action");
    public static final Step CHECK_REVISION = new Step(PROCESS, "check-revision");

    /** Where the token stands while a revision is edited, translated and issued. */
    static final String ISSUE_REVISION = "issue-revision";

    public static final MessageName REVISION_RECEIVED = new MessageName("revision-received");
    public static final MessageName ACTION_RESCHEDULED = new MessageName("action-rescheduled");
    public static final MessageName STATEMENT_MADE = new MessageName("statement-made");
    public static final MessageName TEXT_ORALLY_REVISED = new MessageName("text-orally-revised");
    public static final MessageName TEXT_CHANGED = new MessageName("text-changed");
    public static final MessageName NO_ACTION_MOVED = new MessageName("no-action-moved");
    public static final MessageName SEPARATE_VOTE_REQUESTED = new MessageName("separate-vote-requested");
    public static final MessageName ACTION_DEFERRED = new MessageName("action-deferred");
    public static final MessageName DRAFT_TAKEN_UP = new MessageName("draft-taken-up");
    public static final MessageName DRAFT_WITHDRAWN = DraftSubmission.DRAFT_WITHDRAWN;
    public static final MessageName CONSIDERATION_ENDED = new MessageName("consideration-ended");

    private Consideration() {}
}
