package org.placard.mandates;

import org.placard.lifecycle.MessageName;
import org.placard.lifecycle.ProcessName;
import org.placard.lifecycle.Step;

/** The names in {@code mandated-report.bpmn}. */
final class MandatedReport {

    static final ProcessName PROCESS = new ProcessName("mandated-report");
    static final Step CONFIRM_FORECAST = new Step(PROCESS, "confirm-forecast");
    static final Step SUBMIT_REPORT = new Step(PROCESS, "submit-report");
    static final Step ISSUE_REPORT = new Step(PROCESS, "issue-report");
    static final Step DECIDE_WAIVER = new Step(PROCESS, "decide-waiver");
    static final MessageName MEETING_HELD = new MessageName("meeting-held");
    static final MessageName WAIVER_REQUESTED = new MessageName("waiver-requested");

    private MandatedReport() {}
}
