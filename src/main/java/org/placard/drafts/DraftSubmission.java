package org.placard.drafts;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code draft-submission.bpmn}. */
final class DraftSubmission {

    static final ProcessName PROCESS = new ProcessName("draft-submission");
    static final Step CHECK_DRAFT = new Step(PROCESS, "check-draft");
    static final Step CORRECT_DRAFT = new Step(PROCESS, "correct-draft");
    static final MessageName DRAFT_WITHDRAWN = new MessageName("draft-withdrawn");

    private DraftSubmission() {}
}
