package org.placard.mandates;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code mandated-report.bpmn}. */
final class MandatedReport {

    static final ProcessName PROCESS = new ProcessName("mandated-report");
    static final Step SUBMIT_REPORT = new Step(PROCESS, "submit-report");
    static final Step ISSUE_REPORT = new Step(PROCESS, "issue-report");
    static final MessageName MEETING_HELD = new MessageName("meeting-held");

    private MandatedReport() {}
}
